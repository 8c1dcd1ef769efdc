package gniddap.app.player;

import gniddap.play.Course;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Two rows of ticks below the scrub bar: one for each input value, one for each output cell. Where they would stand
/// too close, only every second, fifth, tenth … is drawn. Stages of the view have ticks in both rows.
public final class TickStrip extends Region {
    private static final double LEAST_GAP = 6;
    /// Lengths as parts of the half thumb.
    private static final double INPUT_LENGTH = 0.75;
    private static final double OUTPUT_TOP = 1;
    private static final double OUTPUT_LENGTH = 0.5;

    private final LongProperty inputs = new SimpleLongProperty(this, "inputs", 1);
    private final LongProperty outputs = new SimpleLongProperty(this, "outputs", 1);
    private final ObjectProperty<Course> course = new SimpleObjectProperty<>(this, "course", Course.plain(1));
    private final DoubleProperty inset = new SimpleDoubleProperty(this, "inset", 8);
    private final Path inputTicks = new Path();
    private final Path outputTicks = new Path();

    public TickStrip() {
        getStyleClass().add("tick-strip");
        inputTicks.getStyleClass().add("input-ticks");
        outputTicks.getStyleClass().add("output-ticks");
        inputTicks.setManaged(false);
        outputTicks.setManaged(false);
        getChildren().addAll(inputTicks, outputTicks);
        inputs.addListener(_ -> requestLayout());
        outputs.addListener(_ -> requestLayout());
        course.addListener(_ -> requestLayout());
        minHeightProperty().bind(inset.multiply(OUTPUT_TOP + OUTPUT_LENGTH));
    }

    public long getInputs() {
        return inputs.get();
    }

    public void setInputs(long count) {
        inputs.set(count);
    }

    public LongProperty inputsProperty() {
        return inputs;
    }

    public long getOutputs() {
        return outputs.get();
    }

    public void setOutputs(long count) {
        outputs.set(count);
    }

    public LongProperty outputsProperty() {
        return outputs;
    }

    public Course getCourse() {
        return course.get();
    }

    public void setCourse(Course shown) {
        course.set(shown);
    }

    public ObjectProperty<Course> courseProperty() {
        return course;
    }

    /// Lets the ticks begin and end below the middle of the bar's thumb at its ends, and grow with it.
    void standBelow(Slider bar) {
        if (bar.lookup(".thumb") instanceof Region thumb) {
            inset.bind(thumb.widthProperty().divide(2));
        }
    }

    @Override
    protected void layoutChildren() {
        draw(inputTicks, inputs.get(), 0, INPUT_LENGTH);
        draw(outputTicks, outputs.get(), OUTPUT_TOP, OUTPUT_LENGTH);
    }

    private void draw(Path path, long count, double top, double length) {
        double span = getWidth() - 2 * inset.get();
        path.getElements().clear();
        if (span <= 0) {
            return;
        }
        double step = span / (double) course.get().steps();
        long workEnd = course.get().before() + course.get().work();
        for (long n = 0; n < course.get().before(); n++) {
            tick(path, (double) n * step, top, length);
        }
        double work = (double) course.get().work() * step;
        long every = thinned(count, work);
        for (long n = 0; n <= count; n += every) {
            tick(path, course.get().before() * step + work * (double) n / (double) count, top, length);
        }
        for (long n = workEnd + 1; n <= course.get().steps(); n++) {
            tick(path, (double) n * step, top, length);
        }
    }

    private void tick(Path path, double along, double top, double length) {
        double x = Math.round(inset.get() + along) + 0.5;
        path.getElements().addAll(new MoveTo(x, top * inset.get()), new LineTo(x, (top + length) * inset.get()));
    }

    /// The smallest of 1, 2, 5, 10, 20, 50 … that leaves room between the ticks.
    static long thinned(long count, double span) {
        long power = 1;
        while (true) {
            for (long digit : new long[] {1, 2, 5}) {
                if (span * digit * power / count >= LEAST_GAP || digit * power >= count) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }
}
