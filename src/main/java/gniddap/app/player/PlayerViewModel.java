package gniddap.app.player;

import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
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

/// The run of the problem on the table: plays, steps and scrubs it, and publishes its moment.
public final class PlayerViewModel {
    private final Workbench workbench;
    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving");
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
        playback = new Playback(models.get().leading().size(), pace());
        texts = new PlayerTexts(this);
        workbench.workProperty().addListener((_, before, work) -> follow(before, work));
        workbench.grainProperty().addListener(_ -> restart(progress.get()));
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
        return playback.steps();
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
        jump(Moment.after(new LargerStep(models.get()).endAfter(playback.wholeSteps())));
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

    private void scrub(double share) {
        if (share != share()) {
            jump(Moment.at(Math.clamp(share, 0, 1) * steps()));
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
        playback = new Playback(models.get().leading().size(), pace());
        playback.loop(looping.get());
        playback.jump(Moment.after((long) (share * steps() + 1e-9)));
        if (goesOn) {
            playback.play();
        }
        publish();
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
        return playback.moment().position() / steps();
    }

    private Models currentModels() {
        return Models.of(workbench.problemProperty().get(), grainProperty().get());
    }

    private Pace pace() {
        return Pace.of(grainProperty().get()).times(speed.get().times());
    }
}
