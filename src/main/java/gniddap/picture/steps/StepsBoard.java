package gniddap.picture.steps;

import gniddap.picture.Frame;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.Told;

/// Two lanes over one timeline, side by side, that arrive at the same output.
public final class StepsBoard {
    private static final double GAP = 10;

    private final Subject subject;
    private final DistributingLane distributing;
    private final CollectingLane collecting;

    public StepsBoard(Subject subject, Rect all) {
        this.subject = subject;
        double width = (all.width() - GAP) / 2;
        Rect left = new Rect(all.x(), all.y(), width, all.height());
        distributing = new DistributingLane(subject, left);
        collecting = new CollectingLane(subject, left.moved(width + GAP, 0));
    }

    public void draw(Sketch sketch, Frame frame) {
        Told told = StepsSentences.tell(subject, frame);
        Progress progress = Progress.of(subject, frame);
        distributing.draw(sketch, frame, progress, told.distributing());
        collecting.draw(sketch, frame, progress, told.collecting());
    }
}
