package gniddap.export.xlsx;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import java.util.function.ToLongFunction;

/// How large a layer may be for a workbook; reckoned before any of it is made.
final class WorkbookLimits {
    /// The most cells of all sheets together.
    static final int CELLS = 400_000;

    /// What spreadsheet programs take.
    private static final int COLUMNS = 16_000;

    /// A collected value adds up a term for each slice of each kernel; a longer formula would not fit a cell.
    private static final int TERMS = 100;

    private WorkbookLimits() {}

    static void check(Problem problem) {
        Layer layer = problem.layer();
        double inputs = layer.inChannels() * cells(layer, Axis::input);
        double outputs = layer.outChannels() * cells(layer, Axis::output);
        double rows = inputs * (outputs / layer.axes().getLast().output() / layer.outChannels() + 1);
        double inserted =
                layer.inChannels() * cells(layer, axis -> BorderedAxis.of(axis).length());
        double slid = layer.weightShape().count() / (double) layer.kernelCells() * cells(layer, Axis::extent);
        double all = 2 * inputs * outputs + slid + problem.batch() * (rows + inputs * outputs + inserted + 5 * outputs);
        if (all > CELLS || Math.max(columns(layer), Math.max(inputs, outputs)) > COLUMNS) {
            throw new Refusal("xlsx.refused.cells", (float) all, CELLS);
        }
        int slices = layer.dimensions() < 3 ? 1 : layer.axes().getFirst().kernel();
        if (layer.inPerGroup() * slices > TERMS) {
            throw new Refusal("xlsx.refused.terms", layer.inPerGroup() * slices, TERMS);
        }
    }

    private static double columns(Layer layer) {
        Axis last = layer.axes().getLast();
        double widest = Math.max(BorderedAxis.of(last).length(), last.output());
        return Math.max(layer.inChannels(), layer.outChannels()) * widest
                + (double) layer.largeChannels() * last.extent();
    }

    /// A double, so that no product overflows.
    private static double cells(Layer layer, ToLongFunction<Axis> size) {
        return layer.axes().stream().mapToDouble(size::applyAsLong).reduce(1, (product, each) -> product * each);
    }
}
