package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.AxisTaps;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Shape;
import java.util.List;

/// The cells of the complete output that no product ever reaches, because the kernel is smaller than the stride or its
/// weights lie apart. A convolution has none.
public final class Gaps {
    private final Shape complete;
    private final List<AxisTaps> axes;

    private Gaps(Shape complete, List<AxisTaps> axes) {
        this.complete = complete;
        this.axes = axes;
    }

    static Gaps of(Layer layer, Shape complete) {
        boolean transposed = layer.operation() == Operation.TRANSPOSED;
        List<AxisTaps> axes = transposed
                ? layer.axes().stream()
                        .map(Axis::withoutWindow)
                        .map(AxisTaps::byLarge)
                        .toList()
                : List.of();
        return new Gaps(complete, axes);
    }

    /// Whether a cell of the complete output of one image is a gap.
    public boolean isGap(int completeCell) {
        int rest = completeCell;
        for (int n = axes.size() - 1; n >= 0; n--) {
            int length = complete.size(n + 2);
            if (axes.get(n).count(rest % length) == 0) {
                return true;
            }
            rest /= length;
        }
        return false;
    }

    /// How many gaps each channel has.
    public int count() {
        return count(axes);
    }

    /// How many cells of an output image no product reaches; those are rows of the matrix without a weight.
    static int inOutput(Layer layer) {
        return layer.operation() == Operation.TRANSPOSED
                ? layer.outChannels()
                        * count(layer.axes().stream().map(AxisTaps::byLarge).toList())
                : 0;
    }

    private static int count(List<AxisTaps> axes) {
        int cells = 1;
        int reached = 1;
        for (AxisTaps taps : axes) {
            cells *= taps.groups();
            reached *= reached(taps);
        }
        return cells - reached;
    }

    private static int reached(AxisTaps taps) {
        int reached = 0;
        for (int cell = 0; cell < taps.groups(); cell++) {
            reached += taps.count(cell) > 0 ? 1 : 0;
        }
        return reached;
    }
}
