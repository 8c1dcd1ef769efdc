package gniddap.picture.steps;

import gniddap.engine.Layer;
import gniddap.picture.Frame;
import gniddap.picture.Subject;
import gniddap.play.Course;
import gniddap.play.Easing;
import gniddap.play.Moment;
import org.jspecify.annotations.Nullable;

/// Where the timeline stands: how much of each act has happened.
///
/// @param now the act in progress or just complete; null at the start
/// @param share how much of it has happened, 0 to 1
public record Progress(@Nullable Act now, double share) {

    static Progress of(Subject subject, Frame frame) {
        return of(subject.layer(), Act.course(subject.models()), frame.place());
    }

    static Progress of(Layer layer, Course course, Moment place) {
        if (place.position() == 0) {
            return new Progress(null, 0);
        }
        long step = place.step();
        if (step < course.before()) {
            return new Progress(Act.before(layer).get((int) step), place.fraction());
        }
        long work = step - course.before();
        if (work < course.work()) {
            return new Progress(Act.WORK, ((double) work + place.fraction()) / (double) course.work());
        }
        long after = work - course.work();
        return after < course.between()
                ? new Progress(Act.after(layer).get((int) after), place.fraction())
                : new Progress(Act.BIAS, place.fraction());
    }

    /// How much of an act has happened, 0 to 1, at rest at both ends.
    double of(Act act) {
        if (now == null || now.compareTo(act) < 0) {
            return 0;
        }
        return now == act ? Easing.smooth(share) : 1;
    }

    boolean isDone(Act act) {
        return of(act) == 1;
    }
}
