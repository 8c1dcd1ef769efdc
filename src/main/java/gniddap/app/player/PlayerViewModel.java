package gniddap.app.player;

import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Narrator;
import gniddap.picture.Ref;
import gniddap.play.Moment;
import gniddap.play.Pace;
import gniddap.play.Route;
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
        run = new ReadOnlyObjectWrapper<>(this, "run", new Run(models.get(), Moment.START));
        playback = new Playback(Route.all(steps()), pace());
        texts = new PlayerTexts(this);
        workbench.workProperty().addListener((_, before, work) -> follow(before, work));
        workbench.grainProperty().addListener(_ -> restart(progress.get()));
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

    public Moment moment() {
        return run.get().moment();
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
        return models.get().leading().size();
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
        jump(Moment.after(new LargerStep(models.get()).endAfter((long) Math.floor(moment().position()))));
    }

    /// To the beginning of the larger unit.
    public void largerStepBack() {
        long begun = (long) Math.ceil(moment().position());
        jump(Moment.after(new LargerStep(models.get()).beginBefore(begun)));
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
        if (share != share()) {
            change(run -> run.jumpTo(Math.clamp(share, 0, 1)));
        }
    }

    /// Another problem begins anew; an edited one stands at the same moment, or at the same share of its steps.
    private void follow(Work before, Work work) {
        if (work.problem().equals(before.problem())) {
            return;
        }
        Moment there = moment();
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
        playback = new Playback(route(), pace());
        playback.loop(looping.get());
        playback.jumpToWholeStep(share);
        if (goesOn) {
            playback.play();
        }
        publish();
    }

    /// Keeps the moment and goes on along what is followed now.
    private void reroute() {
        Moment there = moment();
        boolean goesOn = playback.playing();
        playback = new Playback(route(), pace());
        playback.loop(looping.get());
        playback.jump(there);
        if (goesOn) {
            playback.play();
        }
        publish();
    }

    private Route route() {
        Ref cell = workbench.attention().pinnedProperty().get();
        return cell == null || !following.get()
                ? Route.all(steps())
                : Route.through(steps(), Narrator.of(models.get()).stepsThrough(cell));
    }

    private void change(Consumer<Playback> deed) {
        deed.accept(playback);
        publish();
    }

    private void publish() {
        run.set(new Run(models.get(), playback.moment()));
        progress.set(share());
        playing.set(playback.playing());
        moving.set(playback.moving());
    }

    private double share() {
        return playback.share();
    }

    private Models currentModels() {
        return Models.of(workbench.problemProperty().get(), grainProperty().get());
    }

    private Pace pace() {
        return Pace.of(grainProperty().get()).times(speed.get().times());
    }
}
