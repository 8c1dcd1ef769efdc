package gniddap.picture;

import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import gniddap.words.Words;

/// The kernel, in its own order or turned by 180°. Each weight keeps its colour wherever it goes.
final class KernelPanel {
    private final Subject subject;
    private final PlaneGrid grid;
    private final boolean turned;

    KernelPanel(Subject subject, PlaneGrid grid, boolean turned) {
        this.subject = subject;
        this.grid = grid;
        this.turned = turned;
    }

    /// What is drawn: the kernel, or the one of a pair of channels where there is no room for all.
    String label(Frame.Lane lane) {
        String name = turned ? Words.say("panel.kernel.turned") : Words.say("panel.kernel");
        if (!grid.oneAtATime()) {
            return name;
        }
        int[] pair = subject.problem()
                .weight()
                .shape()
                .coordinates(focusPlane(lane) * grid.sizes().cellsPerPlane());
        return Words.say("panel.kernel.pair", name, pair[0], pair[1]);
    }

    void draw(Sketch sketch, Frame.Lane lane) {
        int first = grid.firstCell(focusPlane(lane));
        for (int place = first; place < first + grid.shownCells(); place++) {
            cell(sketch, weightAt(place));
        }
        if (subject.models().grain().isProduct() && !lane.taps().isEmpty()) {
            Cells.focus(sketch, at(lane.taps().getLast().weight()), subject.colour(Token.FOCUS));
        }
    }

    int focusPlane(Frame.Lane lane) {
        return lane.taps().isEmpty()
                ? 0
                : weightAt(lane.taps().getLast().weight()) / grid.sizes().cellsPerPlane();
    }

    /// Where a weight stands.
    Rect at(int flat) {
        return grid.cell(weightAt(flat));
    }

    /// The weight at a place of the panel, which is also the place of that weight: turning twice changes nothing.
    private int weightAt(int place) {
        int kernelCells = subject.layer().kernelCells();
        int within = place % kernelCells;
        return turned ? place - within + kernelCells - 1 - within : place;
    }

    private void cell(Sketch sketch, int flat) {
        Rect at = at(flat);
        Tensor weight = subject.problem().weight();
        int fill = subject.colours().at(flat);
        Ref ref = new Ref(turned ? Part.TURNED_WEIGHT : Part.WEIGHT, weight.shape(), flat);
        Cells.solid(sketch, at, fill, ref);
        String text = subject.symbols() ? Names.weight(subject.layer(), flat) : Numbers.print(weight.at(flat));
        CellText.put(sketch, at, text, false, Ink.textOn(fill), ref);
    }
}
