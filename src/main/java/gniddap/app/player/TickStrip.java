package gniddap.app.player;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Two rows of ticks below the scrub bar: one for each input value, one for each output cell. Where they would stand
/// too
/// close, only every second, fifth, tenth … is drawn.
public final class TickStrip extends Region {
    private static final double LEAST_GAP = 6;
    private static final double INPUT_LENGTH = 6;
    private static final double OUTPUT_TOP = 8;
    private static final double OUTPUT_LENGTH = 4;

    private final LongProperty inputs = new SimpleLongProperty(this, "inputs", 1);
    private final LongProperty outputs = new SimpleLongProperty(this, "outputs", 1);
    private final DoubleProperty sideInset = new SimpleDoubleProperty(this, "sideInset");
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
        setMinHeight(OUTPUT_TOP + OUTPUT_LENGTH);
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

    /// How far from either side the first and the last tick stand: half the width of the bar's thumb.
    public final double getSideInset() {
        return sideInset.get();
    }

    public final void setSideInset(double inset) {
        sideInset.set(inset);
    }

    @Override
    protected void layoutChildren() {
        draw(inputTicks, inputs.get(), 0, INPUT_LENGTH);
        draw(outputTicks, outputs.get(), OUTPUT_TOP, OUTPUT_LENGTH);
    }

    private void draw(Path path, long count, double top, double length) {
        double span = getWidth() - 2 * getSideInset();
        path.getElements().clear();
        long every = thinned(count, span);
        for (long n = 0; n <= count && span > 0; n += every) {
            double x = Math.round(getSideInset() + span * n / count) + 0.5;
            path.getElements().addAll(new MoveTo(x, top), new LineTo(x, top + length));
        }
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
