package gniddap.app.player;

import gniddap.picture.Narrator;
import gniddap.picture.Ref;
import gniddap.play.Course;
import gniddap.play.Moment;
import gniddap.play.Pace;
import gniddap.play.Route;
import gniddap.play.Timeline;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Where a run is and whether it moves. It is told how much time has passed and knows no clock.
final class Playback {
    private final Route route;
    private Timeline timeline;
    /// Counted in the steps of the route, as are all numbers below.
    private Moment moment = Moment.START;
    private double seconds;
    private boolean playing;
    private boolean looping;
    /// Steps to be complete when a single step has moved; below 0 when none moves.
    private long target = -1;

    Playback(Route route, Pace pace) {
        this(route, Course.plain(route.steps()), pace);
    }

    /// The playback of a run.
    ///
    /// @param followed the cell whose steps are shown and no others, if any
    static Playback of(Run run, @Nullable Ref followed, Pace pace) {
        Course course = run.course();
        if (followed == null) {
            return new Playback(Route.all(course.steps()), course, pace);
        }
        long[] steps = LongStream.of(Narrator.of(run.models()).stepsThrough(followed))
                .map(course::step)
                .toArray();
        Route route = Route.through(course.steps(), steps);
        return new Playback(route, steps.length == 0 ? course : Course.plain(steps.length), pace);
    }

    /// @param course what the steps of the route are
    private Playback(Route route, Course course, Pace pace) {
        this.route = route;
        timeline = new Timeline(course, pace);
    }

    /// The moment of the run.
    Moment moment() {
        return route.real(moment);
    }

    /// How much of the route is done, 0 to 1.
    double share() {
        return steps() == 0 ? 0 : moment.position() / steps();
    }

    /// Stops and shows the point at which so much of the route is done.
    void jumpTo(double share) {
        rest(Moment.at(share * steps()));
    }

    /// The same, after the last step that is then complete.
    void jumpToWholeStep(double share) {
        rest(Moment.after((long) (share * steps() + 1e-9)));
    }

    long steps() {
        return timeline.steps();
    }

    /// Whether the run plays on by itself.
    boolean playing() {
        return playing;
    }

    /// Whether time matters now: the run plays, or one step of it is moving.
    boolean moving() {
        return playing || target >= 0;
    }

    /// How many steps of the route are complete.
    private long wholeSteps() {
        return (long) Math.floor(moment.position());
    }

    boolean atEnd() {
        return moment.position() >= steps();
    }

    void loop(boolean loops) {
        looping = loops;
    }

    /// Keeps the moment and changes how long things take from here on.
    void changePace(Pace pace) {
        timeline = new Timeline(timeline.course(), pace);
        seconds = timeline.secondsAt(moment);
    }

    void play() {
        if (atEnd()) {
            show(Moment.START);
        }
        target = -1;
        playing = true;
    }

    void pause() {
        playing = false;
        target = -1;
    }

    /// Stops and shows a moment of the run, exactly.
    void jump(Moment there) {
        rest(route.onRoute(there));
    }

    private void rest(Moment there) {
        pause();
        show(there);
    }

    /// Sets the next step in motion; one that moves is completed at once before.
    void stepForward() {
        if (target >= 0) {
            rest(Moment.after(target));
        }
        if (!atEnd()) {
            playing = false;
            target = wholeSteps() + 1;
            seconds = Math.max(seconds, timeline.pace().holdStartSeconds());
        }
    }

    /// Goes back to where the present step began, or from there to where the one before it began.
    void stepBack() {
        long back = wholeSteps() < moment.position() ? 0 : 1;
        rest(Moment.after(Math.max(wholeSteps() - back, 0)));
    }

    void advance(double passedSeconds) {
        if (moving()) {
            seconds += passedSeconds;
            moment = timeline.at(seconds);
            if (target >= 0 && moment.position() >= target) {
                rest(Moment.after(target));
            } else if (playing && atEnd()) {
                finish();
            }
        }
    }

    private void finish() {
        if (!looping) {
            pause();
        } else if (seconds >= timeline.seconds()) {
            show(Moment.START);
        }
    }

    private void show(Moment there) {
        moment = there;
        seconds = timeline.secondsAt(there);
    }
}
