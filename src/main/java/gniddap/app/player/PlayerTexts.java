package gniddap.app.player;

import gniddap.play.Course;
import gniddap.play.Moment;
import gniddap.trace.Grain;
import gniddap.trace.Models;
import gniddap.trace.Reached;
import gniddap.trace.Trace;
import gniddap.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.LongBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;

/// What the player says about its run, and how many ticks its scrub bar has.
public final class PlayerTexts {
    private final StringBinding play;
    private final StringBinding speed;
    private final StringBinding position;
    private final LongBinding inputs;
    private final LongBinding outputs;
    private final ObjectBinding<Course> course;

    PlayerTexts(PlayerViewModel player) {
        play = Bindings.createStringBinding(
                () -> player.playingProperty().get() ? Words.say("player.pause") : Words.say("player.play"),
                player.playingProperty());
        speed = Bindings.createStringBinding(() -> player.speedProperty().get().text(), player.speedProperty());
        inputs = Bindings.createLongBinding(
                () -> cells(player.modelsProperty().get().distributing()), player.modelsProperty());
        outputs = Bindings.createLongBinding(
                () -> cells(player.modelsProperty().get().collecting()), player.modelsProperty());
        position =
                Bindings.createStringBinding(() -> position(player.runProperty().get()), player.runProperty());
        course = Bindings.createObjectBinding(player::course, player.runProperty());
    }

    public String getPlay() {
        return play.get();
    }

    public StringBinding playProperty() {
        return play;
    }

    public String getSpeed() {
        return speed.get();
    }

    public StringBinding speedProperty() {
        return speed;
    }

    public String getPosition() {
        return position.get();
    }

    /// How far either model is, in its own cells.
    public StringBinding positionProperty() {
        return position;
    }

    public long getInputs() {
        return inputs.get();
    }

    public LongBinding inputsProperty() {
        return inputs;
    }

    public long getOutputs() {
        return outputs.get();
    }

    public LongBinding outputsProperty() {
        return outputs;
    }

    public Course getCourse() {
        return course.get();
    }

    /// The steps and stages below the scrub bar.
    public ObjectBinding<Course> courseProperty() {
        return course;
    }

    private static String position(Run run) {
        Course course = run.course();
        boolean started = run.place().position() > 0;
        return started && !course.isWork(run.place().step())
                ? Words.say("player.position.stage", run.place().step() + 1, course.steps())
                : position(run.models(), run.moment());
    }

    private static String position(Models models, Moment moment) {
        long leading = (long) Math.ceil(moment.position());
        long following = models.followingSteps(moment.position());
        boolean inputsLead = models.leading() == models.distributing();
        long input = cell(models.distributing(), inputsLead ? leading : following);
        long output = cell(models.collecting(), inputsLead ? following : leading);
        long inputs = cells(models.distributing());
        long outputs = cells(models.collecting());
        return models.grain() == Grain.PRODUCT
                ? Words.say("player.position.product", leading, models.leading().size(), input, inputs, output, outputs)
                : Words.say("player.position.cells", input, inputs, output, outputs);
    }

    /// The number of the cell that is being worked on, or was last: the fifth while it moves and when it is done.
    private static long cell(Trace trace, long steps) {
        Reached reached = trace.after(steps);
        return (long) reached.groups() + (reached.products() > 0 ? 1 : 0);
    }

    private static long cells(Trace trace) {
        return trace.grouping().groups();
    }
}
