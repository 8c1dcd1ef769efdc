package gniddap.picture.steps;

import gniddap.engine.Phase;
import gniddap.picture.CellText;
import gniddap.picture.Cells;
import gniddap.picture.Face;
import gniddap.picture.Ink;
import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.PlaneGrid;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Shades;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.words.Numbers;
import java.util.List;
import java.util.function.IntFunction;

/// One phase: its small kernel, turned, and beside it the cells of the output that this gives.
record PhaseTile(Subject subject, Phase phase, Rect at, PlaneGrid kernel, PlaneGrid result) {
    private static final double LABEL = 15;
    private static final double LABEL_SIZE = 10.5;
    private static final double GAP = 12;

    static PhaseTile of(Subject subject, Phase phase, Rect at, double largestCell) {
        PlaneSizes weights = sizes(
                phase.weights() == 0 ? new int[] {1} : spatial(phase.kernel().sizes()));
        PlaneSizes cells =
                sizes(phase.cells() == 0 ? new int[] {1} : spatial(phase.space().sizes()));
        double height = at.height() - LABEL - 4;
        double kernelColumns = weights.slices() * weights.columns();
        double share = kernelColumns / (kernelColumns + cells.slices() * cells.columns());
        double room = at.width() - GAP;
        PlaneGrid kernel = PlaneGrid.fit(new Rect(0, 0, room * share, height), weights, largestCell);
        PlaneGrid result = PlaneGrid.fit(new Rect(0, 0, room * (1 - share), height), cells, largestCell);
        double top = at.y() + LABEL;
        return new PhaseTile(subject, phase, at, kernel.at(at.x(), top), result.at(at.x() + kernel.width() + GAP, top));
    }

    double cell() {
        return Math.min(kernel.cell(), result.cell());
    }

    /// @param kernelStart where the kernel between the shown channels begins
    /// @param out the output channel that is shown
    /// @param from where each weight comes from
    /// @param split how far the weights have come, 0 to 1
    void drawKernel(Sketch sketch, int kernelStart, int out, IntFunction<Rect> from, double split) {
        label(sketch, kernelStart, out);
        for (int n = 0; n < phase.weights() && split > 0; n++) {
            int weight = kernelStart + phase.weightAt(n);
            int turned = phase.weights() - 1 - n;
            if (shown(kernel, turned)) {
                weight(sketch, weight, from.apply(weight).towards(kernel.cell(turned), split));
            }
        }
    }

    /// @param first the index in the output of the first cell of its channel
    /// @param done how many cells are known
    void drawResult(Sketch sketch, int first, int done, boolean lit) {
        for (int n = 0; n < phase.cells(); n++) {
            int output = first + phase.outputAt(n);
            if (shown(result, n)) {
                cell(sketch, result.cell(n), output, n < done);
                if (lit && n == done - 1) {
                    Cells.focus(sketch, result.cell(n), subject.colour(Token.FOCUS));
                }
            }
        }
    }

    /// Where a cell of the phase stands.
    Rect at(int n) {
        return shown(result, n) ? result.cell(n) : result.bounds();
    }

    private void cell(Sketch sketch, Rect at, int output, boolean known) {
        float value = known ? PhaseValues.withoutBias(subject, output) : 0;
        int ground = known ? Shades.output(subject, value) : subject.colour(Token.OUTPUT);
        Ref ref = new Ref(Part.PHASED, subject.problem().outputShape(), output);
        Cells.solid(sketch, at, ground, ref);
        if (known) {
            String text = subject.symbols() ? Names.output(subject, output) : Numbers.print(value);
            CellText.put(sketch, at, text, false, subject.colour(Token.TEXT), ref);
        }
    }

    private void weight(Sketch sketch, int flat, Rect at) {
        int fill = subject.colours().at(flat);
        Ref ref = new Ref(Part.TURNED_WEIGHT, subject.problem().weight().shape(), flat);
        Cells.solid(sketch, at, fill, ref);
        String text = subject.symbols()
                ? Names.weight(subject.layer(), flat)
                : Numbers.print(subject.problem().weight().at(flat));
        CellText.put(sketch, at, text, false, Ink.textOn(fill), ref);
    }

    private void label(Sketch sketch, int kernelStart, int out) {
        String text = PhaseNames.of(subject, phase, kernelStart, out);
        int colour = subject.colour(Token.TEXT_QUIET);
        TextBlock.line(sketch, at.x(), at.y() + LABEL - 5, at.width(), text, Face.TEXT, LABEL_SIZE, colour);
    }

    private static boolean shown(PlaneGrid grid, int cell) {
        return !grid.oneAtATime() || cell < grid.sizes().cellsPerPlane();
    }

    private static PlaneSizes sizes(int[] spatial) {
        return PlaneSizes.of(1, spatial);
    }

    private static int[] spatial(List<Integer> sizes) {
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }
}
