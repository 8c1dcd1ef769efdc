package gniddap.app.player;

import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Ref;
import gniddap.play.Course;
import gniddap.play.Moment;
import gniddap.play.Pace;
import gniddap.trace.Grain;
import gniddap.trace.Models;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The run of the problem on the table: plays, steps and scrubs it, and publishes its moment.
public final class PlayerViewModel {
    private final Workbench workbench;
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving");
    private final BooleanProperty following = new SimpleBooleanProperty(this, "following");
    private final ReadOnlyBooleanWrapper canFollow = new ReadOnlyBooleanWrapper(this, "canFollow");
    private final BooleanProperty looping = new SimpleBooleanProperty(this, "looping");
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(this, "speed", Speed.USUAL);
    private final ReadOnlyObjectWrapper<Models> models;
    private final ReadOnlyObjectWrapper<Run> run;
    private final PlayerTexts texts;
    private Playback playback;

    public PlayerViewModel(Workbench workbench) {
        this.workbench = workbench;
        models = new ReadOnlyObjectWrapper<>(this, "models", currentModels());
        run = new ReadOnlyObjectWrapper<>(this, "run", currentRun(Moment.START));
        playback = Playback.of(run.get(), null, pace());
        texts = new PlayerTexts(this);
        workbench.workProperty().addListener((_, before, work) -> follow(before, work));
        workbench.grainProperty().addListener(_ -> restart(progress.get()));
        workbench.viewProperty().addListener(_ -> look());
        workbench.attention().pinnedProperty().addListener((_, _, cell) -> pin(cell));
        following.addListener(_ -> reroute());
        speed.addListener(_ -> playback.changePace(pace()));
        looping.addListener((_, _, loops) -> playback.loop(loops));
        progress.addListener((_, _, share) -> scrub(share.doubleValue()));
    }

    public ReadOnlyObjectProperty<Models> modelsProperty() {
        return models.getReadOnlyProperty();
    }

    /// The run and its moment, always fitting each other.
    public ReadOnlyObjectProperty<Run> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// The moment of the run itself.
    public Moment moment() {
        return run.get().moment();
    }

    /// Where the view stands in its course of steps and stages.
    public Moment place() {
        return run.get().place();
    }

    /// The steps and stages that the view shows.
    public Course course() {
        return run.get().course();
    }

    /// How much of the run is done, 0 to 1; setting it shows that point of the run, and stops there.
    public DoubleProperty progressProperty() {
        return progress;
    }

    public boolean isPlaying() {
        return playing.get();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Whether the driver has to tell the time: the run plays, or a single step is moving.
    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    public BooleanProperty loopingProperty() {
        return looping;
    }

    /// Whether only those steps are shown that the pinned cell takes part in.
    public BooleanProperty followingProperty() {
        return following;
    }

    public boolean isCanFollow() {
        return canFollow.get();
    }

    /// Follows the pinned cell, or no longer.
    public void toggleFollowing() {
        following.set(canFollow.get() && !following.get());
    }

    /// Whether there is a pinned cell to follow.
    public ReadOnlyBooleanProperty canFollowProperty() {
        return canFollow.getReadOnlyProperty();
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public ObjectProperty<Grain> grainProperty() {
        return workbench.grainProperty();
    }

    public PlayerTexts getTexts() {
        return texts;
    }

    public long steps() {
        return course().steps();
    }

    public void advance(double passedSeconds) {
        change(run -> run.advance(passedSeconds));
    }

    public void togglePlay() {
        change(playback.playing() ? Playback::pause : Playback::play);
    }

    public void stepForward() {
        change(Playback::stepForward);
    }

    public void stepBack() {
        change(Playback::stepBack);
    }

    /// To the end of the next larger unit: a cell at the grain of a product, a row at the others.
    public void largerStepForward() {
        jump(Moment.after(largerStep().endAfter((long) Math.floor(place().position()))));
    }

    /// To the beginning of the larger unit.
    public void largerStepBack() {
        long begun = (long) Math.ceil(place().position());
        jump(Moment.after(largerStep().beginBefore(begun)));
    }

    public void first() {
        jump(Moment.START);
    }

    public void last() {
        jump(Moment.after(steps()));
    }

    /// Goes to the start, at the usual grain and speed.
    public void reset() {
        workbench.grainProperty().set(Grain.INPUT_VALUE);
        speed.set(Speed.USUAL);
        looping.set(false);
        first();
    }

    /// Goes to a place of the course.
    public void jump(Moment there) {
        change(run -> run.jump(there));
    }

    public void faster() {
        speed.set(speed.get().faster());
    }

    public void slower() {
        speed.set(speed.get().slower());
    }

    private void pin(@Nullable Ref cell) {
        canFollow.set(cell != null);
        if (cell == null) {
            following.set(false);
        } else if (following.get()) {
            reroute();
        }
    }

    private void scrub(double share) {
        if (share != playback.share()) {
            change(run -> run.jumpTo(Math.clamp(share, 0, 1)));
        }
    }

    /// Another problem begins anew; an edited one stands at the same moment, or at the same share of its steps.
    private void follow(Work before, Work work) {
        if (work.problem().equals(before.problem())) {
            return;
        }
        Moment there = place();
        long steps = steps();
        restart(work.continues(before) ? progress.get() : 0);
        if (work.continues(before) && steps == steps()) {
            boolean goesOn = playback.playing();
            jump(there);
            if (goesOn) {
                togglePlay();
            }
        }
    }

    /// Begins a run of other steps, whole steps done up to the same share of it.
    private void restart(double share) {
        boolean goesOn = share > 0 && playback.playing();
        models.set(currentModels());
        run.set(currentRun(Moment.START));
        playback = playback();
        playback.jumpToWholeStep(share);
        if (goesOn) {
            playback.play();
        }
        publish();
    }

    /// Keeps the moment and goes on along what is followed now.
    private void reroute() {
        goOn(place());
    }

    /// Another view keeps the moment of the run, and shows its own stages around it.
    private void look() {
        Run next = currentRun(Moment.START);
        boolean same = next.course().equals(course());
        Moment there = same ? place() : next.course().place(moment());
        run.set(next.at(there));
        if (!same) {
            goOn(there);
        }
    }

    private void goOn(Moment there) {
        boolean goesOn = playback.playing();
        playback = playback();
        playback.jump(there);
        if (goesOn) {
            playback.play();
        }
        publish();
    }

    private Playback playback() {
        Ref cell = workbench.attention().pinnedProperty().get();
        Playback next = Playback.of(run.get(), following.get() ? cell : null, pace());
        next.loop(looping.get());
        return next;
    }

    private LargerStep largerStep() {
        return new LargerStep(models.get(), course());
    }

    private void change(Consumer<Playback> deed) {
        deed.accept(playback);
        publish();
    }

    private void publish() {
        run.set(run.get().at(playback.moment()));
        progress.set(playback.share());
        playing.set(playback.playing());
        moving.set(playback.moving());
    }

    private Models currentModels() {
        return Models.of(workbench.problemProperty().get(), grainProperty().get());
    }

    private Run currentRun(Moment place) {
        return Run.of(models.get(), workbench.viewProperty().get(), place);
    }

    private Pace pace() {
        return Pace.of(grainProperty().get()).times(speed.get().times());
    }
}
