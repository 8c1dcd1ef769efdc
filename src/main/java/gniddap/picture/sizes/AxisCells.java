package gniddap.picture.sizes;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.Operation;
import gniddap.engine.Window;

/// The cells of an axis as they are sketched, in runs: what stands before the values, the values with `spacing` cells
/// from one to the next, and what stands after.
///
/// @param before border cells before, or cells that the window cuts
/// @param beyondBefore cells before the first that the window takes from beyond the complete output
record AxisCells(int before, int beyondBefore, int values, int spacing, int beyondAfter, int after) {

    /// A plain row of values.
    static AxisCells plain(int values) {
        return new AxisCells(0, 0, values, 1, 0, 0);
    }

    /// What a convolution reads: its padded input; negative padding leaves cells out.
    static AxisCells padded(Axis convolution) {
        return bordered(convolution.begin(), convolution.input(), 1, convolution.end());
    }

    /// What the direct convolution reads: the zero-inserted input and its border.
    static AxisCells inserted(Axis transposed) {
        BorderedAxis bordered = BorderedAxis.of(transposed);
        return bordered(bordered.before(), transposed.input(), transposed.stride(), bordered.after());
    }

    /// The complete output of a transposed layer and its window.
    static AxisCells windowed(Axis transposed) {
        Window window = transposed.window();
        int before = Math.clamp(window.begin(), 0, transposed.complete());
        int after = Math.clamp(window.end(), 0, transposed.complete() - before);
        int inside = transposed.complete() - before - after;
        return new AxisCells(before, Math.max(0, -window.begin()), inside, 1, Math.max(0, -window.end()), after);
    }

    static AxisCells read(Axis axis) {
        return axis.operation() == Operation.CONVOLUTION ? padded(axis) : plain(axis.input());
    }

    private static AxisCells bordered(int before, int values, int spacing, int after) {
        return new AxisCells(before, 0, values, spacing, 0, after);
    }

    /// How many cells the values and what stands between them take.
    int span() {
        return values == 0 ? 0 : spacing * (values - 1) + 1;
    }

    int length() {
        return before + beyondBefore + span() + beyondAfter + after;
    }

    CellKind kindAt(int place) {
        int within = place - before - beyondBefore;
        if (place < before || place >= length() - after) {
            return CellKind.BORDER;
        }
        if (within < 0 || within >= span()) {
            return CellKind.BEYOND;
        }
        return within % spacing == 0 ? CellKind.VALUE : CellKind.INSERTED;
    }
}
