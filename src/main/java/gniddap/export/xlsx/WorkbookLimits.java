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
        double cells = cells(problem);
        double widest = Math.max(
                columns(layer),
                Math.max(
                        layer.inChannels() * product(layer, Axis::input),
                        layer.outChannels() * product(layer, Axis::output)));
        if (cells > CELLS || widest > COLUMNS) {
            throw new Refusal("xlsx.refused.cells", (float) cells, CELLS);
        }
        int slices = layer.dimensions() < 3 ? 1 : layer.axes().getFirst().kernel();
        if (layer.inPerGroup() * slices > TERMS) {
            throw new Refusal("xlsx.refused.terms", layer.inPerGroup() * slices, TERMS);
        }
    }

    /// About as many as all sheets together have: both matrices, the blocks of distributing with their labels, the
    /// inserted input, the kernels, and an output for each way of making it.
    static double cells(Problem problem) {
        Layer layer = problem.layer();
        double inputs = layer.inChannels() * product(layer, Axis::input);
        double outputs = layer.outChannels() * product(layer, Axis::output);
        double rows =
                inputs * (product(layer, Axis::output) / layer.axes().getLast().output() + 2);
        double inserted = layer.inChannels()
                * product(layer, axis -> BorderedAxis.of(axis).length());
        double kernels = layer.weightShape().count() / (double) layer.kernelCells();
        double kernel = layer.kernelCells() + product(layer, Axis::extent);
        double image = rows + inputs * outputs + inserted + 2 * inputs + 6 * outputs;
        return 2 * (inputs * outputs + inputs + outputs) + kernels * kernel + problem.batch() * image;
    }

    private static double columns(Layer layer) {
        Axis last = layer.axes().getLast();
        double widest = Math.max(BorderedAxis.of(last).length(), last.output());
        return Math.max(layer.inChannels(), layer.outChannels()) * widest
                + (double) layer.largeChannels() * last.extent();
    }

    /// A double, so that no product overflows.
    private static double product(Layer layer, ToLongFunction<Axis> size) {
        return layer.axes().stream().mapToDouble(size::applyAsLong).reduce(1, (product, each) -> product * each);
    }
}
