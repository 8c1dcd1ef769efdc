package gniddap.picture.matrix;

import gniddap.engine.Layer;
import gniddap.picture.Subject;
import gniddap.trace.Grouping;
import gniddap.trace.Order;
import gniddap.trace.Tap;
import java.util.Arrays;

/// When the rows of the input are needed first and when the rows of the output are done, counted in groups of the
/// leading model within one image. A row is what runs along the last axis.
public final class Arrivals {
    private final int[] needed;
    private final int[] done;
    private final int inputRow;
    private final int outputRow;

    private Arrivals(Layer layer, boolean byColumns) {
        Grouping byInput = Grouping.byInput(layer, 1);
        Grouping byOutput = Grouping.byOutput(layer, 1);
        inputRow = layer.axes().getLast().input();
        outputRow = layer.axes().getLast().output();
        needed = new int[byInput.groups() / inputRow];
        done = new int[byOutput.groups() / outputRow];
        Arrays.fill(needed, Integer.MAX_VALUE);
        for (int input = 0; input < byInput.groups(); input++) {
            int group = byColumns ? input : firstOutput(byInput, input);
            needed[input / inputRow] = Math.min(needed[input / inputRow], group);
        }
        for (int output = 0; output < byOutput.groups(); output++) {
            int group = byColumns ? lastInput(byOutput, output) : output;
            done[output / outputRow] = Math.max(done[output / outputRow], group);
        }
    }

    static Arrivals of(Subject subject) {
        boolean byColumns = subject.models().leading().order() == Order.DISTRIBUTING;
        return new Arrivals(subject.layer(), byColumns);
    }

    /// The group that needs an input value's row first.
    int neededAt(int input) {
        return needed[input / inputRow];
    }

    /// The group with which an output cell's row is done.
    int doneAt(int output) {
        return done[output / outputRow];
    }

    /// The first output cell that an input value reaches; 0 where it reaches none.
    private static int firstOutput(Grouping byInput, int input) {
        for (int n = 0; n < byInput.count(input); n++) {
            Tap tap = byInput.tap(input, n);
            if (tap.output() >= 0) {
                return tap.output();
            }
        }
        return 0;
    }

    /// The last input value that reaches an output cell; 0 where none does.
    private static int lastInput(Grouping byOutput, int output) {
        for (int n = byOutput.count(output) - 1; n >= 0; n--) {
            Tap tap = byOutput.tap(output, n);
            if (tap.input() >= 0) {
                return tap.input();
            }
        }
        return 0;
    }
}
