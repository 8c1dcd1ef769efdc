package gniddap.picture.matrix;

import gniddap.engine.Tensor;
import gniddap.picture.Card;
import gniddap.picture.CellText;
import gniddap.picture.Cells;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.Ink;
import gniddap.picture.KernelPairs;
import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.PlaneGrid;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.TextWidths;
import gniddap.picture.Token;
import gniddap.trace.Grouping;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;

/// The kernel beside its gradient, and the sum that one weight's gradient is: the taps grouped by weight.
final class GradientPanel {
    private static final double LARGEST_CELL = 32;
    private static final double GAP = 14;
    private static final double TEXT = 66;
    private static final int MOST_TERMS = 3;

    private final Subject subject;
    private final Panel panel;
    private final Facts facts;
    private final PlaneGrid kernel;
    private final PlaneGrid gradient;

    GradientPanel(Subject subject, Rect at, Facts facts) {
        this.subject = subject;
        this.facts = facts;
        panel = new Panel(subject, at);
        PlaneSizes sizes = PlaneSizes.ofKernels(subject.layer());
        double top = at.y() + 18 + Grid.LABEL;
        Rect left = new Rect(at.x(), top, (at.width() - GAP) / 2, at.bottom() - TEXT - top);
        kernel = PlaneGrid.fit(left, sizes, LARGEST_CELL);
        gradient = PlaneGrid.fit(left.moved(left.width() + GAP, 0), sizes, LARGEST_CELL);
    }

    void draw(Sketch sketch, Frame frame) {
        panel.heading(sketch, Words.say("matrix.gradient"));
        int weight = Math.max(0, frame.weight());
        Tensor weights = subject.problem().weight();
        cells(sketch, kernel, "w", Part.WEIGHT, weights, weight);
        cells(sketch, gradient, "∂w", Part.WEIGHT_GRADIENT, facts.gradient(), weight);
        double y = kernel.bounds().bottom() + 18;
        y = panel.figures(sketch, y, sum(weight));
        Letters letters = new Letters(subject);
        panel.text(sketch, y, Words.say("matrix.gradient.text", letters.input(), letters.result()));
    }

    private void cells(Sketch sketch, PlaneGrid grid, String label, Part part, Tensor values, int focus) {
        int plane = focus / grid.sizes().cellsPerPlane();
        Rect bounds = grid.bounds();
        int colour = subject.colour(Token.TEXT_QUIET);
        TextBlock.line(
                sketch,
                bounds.x(),
                bounds.y() - 6,
                panel.at().width() / 2 - GAP,
                label(grid, label, plane),
                Face.TEXT,
                Card.LABEL_SIZE,
                colour);
        int first = grid.firstCell(plane);
        if (grid.tiny()) {
            grid.raster(sketch, first, cell -> subject.colours().at(cell));
            return;
        }
        for (int cell = first; cell < first + grid.shownCells(); cell++) {
            Ref ref = new Ref(part, values.shape(), cell);
            int fill = subject.colours().at(cell);
            Cells.solid(sketch, grid.cell(cell), fill, ref);
            boolean symbol = subject.symbols() && part == Part.WEIGHT;
            String text = symbol ? Names.weight(subject.layer(), cell) : Numbers.print(values.at(cell));
            CellText.put(sketch, grid.cell(cell), text, false, Ink.textOn(fill), ref);
        }
    }

    private String label(PlaneGrid grid, String label, int plane) {
        KernelPairs pairs = KernelPairs.of(subject.layer());
        int kernel = plane / grid.sizes().slices();
        return grid.oneAtATime() && pairs.ins() * pairs.outs() > 1
                ? Words.say("panel.kernel.pair", label, pairs.inOf(kernel), pairs.outOf(kernel))
                : label;
    }

    /// The first taps of a weight, as many as there is room for, and what all of them come to.
    private String sum(int weight) {
        List<String> terms = terms(weight);
        String total = Numbers.print(facts.gradient().at(weight));
        String name = "∂" + Names.weight(subject.layer(), weight) + " = ";
        for (int shown = terms.size(); shown > 0; shown--) {
            boolean more = shown < terms.size() || shown > MOST_TERMS;
            String sum = String.join(" + ", terms.subList(0, Math.min(shown, MOST_TERMS)));
            String line = name + sum + (more ? " + … = " : " = ") + total;
            if (TextWidths.width(Face.MONO, line, Panel.FIGURES) * 0.85
                    <= panel.at().width()) {
                return line;
            }
        }
        return name + total;
    }

    /// One more than are shown, where there are more.
    private List<String> terms(int weight) {
        List<String> terms = new ArrayList<>();
        Grouping byOutput = Grouping.byOutput(subject.layer(), subject.problem().batch());
        for (int group = 0; group < byOutput.groups() && terms.size() <= MOST_TERMS; group++) {
            for (int n = 0; n < byOutput.count(group) && terms.size() <= MOST_TERMS; n++) {
                Tap tap = byOutput.tap(group, n);
                if (tap.weight() == weight && tap.input() >= 0) {
                    terms.add(term(tap));
                }
            }
        }
        return terms;
    }

    private String term(Tap tap) {
        return factor(subject.problem().input().at(tap.input())) + "·"
                + factor(facts.result().at(tap.output()));
    }

    private static String factor(float value) {
        return value < 0 ? "(" + Numbers.print(value) + ")" : Numbers.print(value);
    }
}
