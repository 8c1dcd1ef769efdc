package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Shape;
import gniddap.engine.Window;
import java.util.List;

/// The cells that distributing writes on: the complete output and whatever the window takes beyond it.
///
/// A convolution writes straight on its output; its stage is that and no window is drawn.
public final class Stage {
    private final boolean windowed;
    private final int[] begin;
    private final int[] low;
    private final PlaneSizes sizes;
    private final Shape complete;
    private final Shape output;
    private final Gaps gaps;

    private Stage(Layer layer) {
        windowed = layer.operation() == Operation.TRANSPOSED;
        List<Axis> axes = layer.axes();
        int[] spatial = new int[axes.size()];
        begin = new int[axes.size()];
        low = new int[axes.size()];
        for (int n = 0; n < axes.size(); n++) {
            Axis axis = axes.get(n);
            Window window = windowed ? axis.window() : new Window(0, 0);
            int length = windowed ? axis.complete() : axis.output();
            begin[n] = window.begin();
            low[n] = Math.min(0, window.begin());
            spatial[n] = Math.max(length, length - window.end()) - low[n];
        }
        sizes = PlaneSizes.of(layer.outChannels(), spatial);
        complete = (windowed ? layer.withoutWindow() : layer).outputShape(1);
        output = layer.outputShape(1);
        gaps = Gaps.of(layer, complete);
    }

    public static Stage of(Layer layer) {
        return new Stage(layer);
    }

    public boolean windowed() {
        return windowed;
    }

    public PlaneSizes sizes() {
        return sizes;
    }

    /// Shape of the complete output of one image.
    public Shape complete() {
        return complete;
    }

    /// The cells of the complete output that no product reaches.
    public Gaps gaps() {
        return gaps;
    }

    /// The cell of the complete output at a stage cell, or −1 where the window reaches past it.
    public int completeAt(int stageCell) {
        return cellIn(complete, stageCell, low);
    }

    /// The cell of the output at a stage cell, or −1 outside the window.
    public int outputAt(int stageCell) {
        int[] shift = new int[low.length];
        for (int n = 0; n < shift.length; n++) {
            shift[n] = low[n] - begin[n];
        }
        return cellIn(output, stageCell, shift);
    }

    /// The cell of the complete output at an output cell of one image, or −1 where the window reaches past it.
    public int completeOf(int outputCell) {
        int[] at = output.coordinates(outputCell);
        for (int n = 0; n < begin.length; n++) {
            at[n + 2] += begin[n];
            if (at[n + 2] < 0 || at[n + 2] >= complete.size(n + 2)) {
                return -1;
            }
        }
        return complete.flat(at);
    }

    /// Whether a stage cell is one of the complete output or of the window; in the corners beside both it is neither.
    public boolean isThere(int stageCell) {
        return completeAt(stageCell) >= 0 || outputAt(stageCell) >= 0;
    }

    /// The stage cell of a cell of the complete output.
    public int stageOf(int completeCell) {
        int[] at = complete.coordinates(completeCell);
        int flat = at[1];
        for (int n = 0; n < low.length; n++) {
            flat = flat * spatial(n) + at[n + 2] - low[n];
        }
        return flat;
    }

    /// Where the window begins along the last but `fromLast` axis, in stage cells.
    public int windowStart(int fromLast) {
        int axis = low.length - 1 - fromLast;
        return axis < 0 ? 0 : begin[axis] - low[axis];
    }

    /// Sizes of the window along the last but `fromLast` axis.
    public int windowLength(int fromLast) {
        int axis = low.length - 1 - fromLast;
        return axis < 0 ? 1 : output.size(axis + 2);
    }

    private int cellIn(Shape shape, int stageCell, int[] shift) {
        int rest = stageCell;
        int flat = 0;
        int scale = 1;
        for (int n = low.length - 1; n >= 0; n--) {
            int at = rest % spatial(n) + shift[n];
            rest /= spatial(n);
            if (at < 0 || at >= shape.size(n + 2)) {
                return -1;
            }
            flat += at * scale;
            scale *= shape.size(n + 2);
        }
        return flat + rest * scale;
    }

    private int spatial(int axis) {
        return switch (low.length - 1 - axis) {
            case 0 -> sizes.columns();
            case 1 -> sizes.rows();
            default -> sizes.slices();
        };
    }
}
