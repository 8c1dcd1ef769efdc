package gniddap.picture;

import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import gniddap.words.Words;

/// The kernels, one for each pair of channels, in their own order or turned by 180°. Each weight keeps its colour
/// wherever it goes.
public final class KernelPanel {
    private static final double AROUND = 2.5;

    private final Subject subject;
    private final PlaneGrid grid;
    private final boolean turned;
    private final KernelPairs pairs;

    public KernelPanel(Subject subject, PlaneGrid grid, boolean turned) {
        this.subject = subject;
        this.grid = grid;
        this.turned = turned;
        pairs = KernelPairs.of(subject.layer());
    }

    /// What is drawn: the kernels, or the one of a pair of channels where there is no room for all.
    public String label(Frame.Lane lane) {
        String name = turned ? Words.say("panel.kernel.turned") : Words.say("panel.kernel");
        if (!grid.oneAtATime()) {
            return name;
        }
        int kernel = focusPlane(lane) / grid.sizes().slices();
        return Words.say("panel.kernel.pair", name, pairs.inOf(kernel), pairs.outOf(kernel));
    }

    public void draw(Sketch sketch, Frame.Lane lane) {
        int first = grid.firstCell(focusPlane(lane));
        for (int place = first; place < first + grid.shownCells(); place++) {
            cell(sketch, weightAt(place), grid.cell(place));
        }
        if (names(sketch)) {
            atWork(sketch, lane);
        }
        if (subject.models().grain().isProduct() && !lane.taps().isEmpty()) {
            Cells.focus(sketch, at(lane.taps().getLast().weight()), subject.colour(Token.FOCUS));
        }
    }

    /// The kernel on its way from its own order to the turned one.
    ///
    /// @param share of the half turn, 0 to 1
    public void drawTurning(Sketch sketch, Frame.Lane lane, double share) {
        int first = grid.firstCell(focusPlane(lane));
        for (int flat = first; flat < first + grid.shownCells(); flat++) {
            cell(sketch, flat, turning(grid.cell(flat), at(flat), Math.PI * share));
        }
        names(sketch);
    }

    /// A cell on its way around the kernel's middle. A line lifts its cells just over each other; slices are mirrored.
    private Rect turning(Rect from, Rect to, double angle) {
        double right = (from.x() - to.x()) / 2;
        double below = (from.y() - to.y()) / 2;
        double lift = Math.sin(angle) * (grid.sizes().slices() > 1 ? 0 : 1);
        double low =
                grid.sizes().rows() > 1 ? 1 : Math.min(1, 2.0 / grid.sizes().columns());
        return to.moved(
                right + right * Math.cos(angle) - below * lift, below + below * Math.cos(angle) + right * lift * low);
    }

    public int focusPlane(Frame.Lane lane) {
        return lane.taps().isEmpty()
                ? 0
                : weightAt(lane.taps().getLast().weight()) / grid.sizes().cellsPerPlane();
    }

    /// Where a weight stands.
    public Rect at(int flat) {
        return grid.cell(weightAt(flat));
    }

    /// The weight at a place of the panel, which is also the place of that weight: turning twice changes nothing.
    private int weightAt(int place) {
        int kernelCells = subject.layer().kernelCells();
        int within = place % kernelCells;
        return turned ? place - within + kernelCells - 1 - within : place;
    }

    private void cell(Sketch sketch, int flat, Rect at) {
        Tensor weight = subject.problem().weight();
        int fill = subject.colours().at(flat);
        Ref ref = new Ref(turned ? Part.TURNED_WEIGHT : Part.WEIGHT, weight.shape(), flat);
        Cells.solid(sketch, at, fill, ref);
        String text = subject.symbols() ? Names.weight(subject.layer(), flat) : Numbers.print(weight.at(flat));
        CellText.put(sketch, at, text, false, Ink.textOn(fill), ref);
    }

    /// Names the channels that kernels connect; whether there are several.
    private boolean names(Sketch sketch) {
        boolean several = !grid.oneAtATime() && pairs.ins() * pairs.outs() > 1;
        if (several) {
            new PlaneNames(sketch, subject, grid).pairs(pairs);
            absent(sketch);
        }
        return several;
    }

    /// Dashed places of the pairs that groups keep apart.
    private void absent(Sketch sketch) {
        Stroke stroke = new Stroke(subject.colour(Token.DASH_LINE), 1, 3);
        for (int in = 0; in < pairs.ins(); in++) {
            for (int out = 0; out < pairs.outs(); out++) {
                if (pairs.kernel(in, out) < 0) {
                    sketch.box(grid.pair(in, out).inset(1), 3, 0, stroke, null);
                }
            }
        }
    }

    /// Outlines the kernels of the lit step: those in the row of the input channel that distributes, or in the column
    /// of the output channel that collects.
    private void atWork(Sketch sketch, Frame.Lane lane) {
        if (!lane.lit()) {
            return;
        }
        boolean collects = turned == subject.transposed();
        int channel = (collects
                        ? subject.problem().outputShape()
                        : subject.problem().input().shape())
                .coordinates(lane.group())[1];
        Rect all = null;
        for (int other = 0; other < (collects ? pairs.ins() : pairs.outs()); other++) {
            int in = collects ? other : channel;
            int out = collects ? channel : other;
            if (pairs.kernel(in, out) >= 0) {
                all = all == null ? grid.pair(in, out) : all.union(grid.pair(in, out));
            }
        }
        if (all != null) {
            Token line = collects ? Token.OUTPUT_LINE : Token.INPUT_LINE;
            sketch.outline(all.inset(-AROUND), 5, subject.colour(line), 1.6);
        }
    }
}
