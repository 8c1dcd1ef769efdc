package gniddap.picture.steps;

import gniddap.picture.Frame;
import gniddap.picture.Subject;

/// Which image of a batch a lane shows: the one it works on, at last the last one.
final class Images {
    private Images() {}

    static int ofInput(Subject subject, Frame.Lane lane) {
        return of(subject, lane, subject.problem().input().count());
    }

    static int ofOutput(Subject subject, Frame.Lane lane) {
        return of(subject, lane, subject.problem().outputShape().count());
    }

    private static int of(Subject subject, Frame.Lane lane, int cells) {
        int images = subject.problem().batch();
        if (lane.lit()) {
            return lane.group() / (cells / images);
        }
        return lane.standing().complete() > 0 ? images - 1 : 0;
    }
}
