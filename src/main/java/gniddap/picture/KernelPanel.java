package gniddap.picture;

import gniddap.engine.Tensor;
import gniddap.words.Numbers;

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

    boolean turned() {
        return turned;
    }

    void draw(Sketch sketch, Frame.Lane lane) {
        int kernelCells = subject.layer().kernelCells();
        int kernels = subject.problem().weight().count() / kernelCells;
        int focus = lane.taps().isEmpty() ? 0 : lane.taps().getLast().weight() / kernelCells;
        int first = grid.oneAtATime() ? focus : 0;
        int last = grid.oneAtATime() ? focus : kernels - 1;
        for (int flat = first * kernelCells; flat < (last + 1) * kernelCells; flat++) {
            cell(sketch, flat);
        }
        if (lane.fresh() == 1 && !lane.taps().isEmpty()) {
            Cells.focus(sketch, at(lane.taps().getLast().weight()), subject.colour(Token.FOCUS));
        }
    }

    /// Where a weight stands.
    Rect at(int flat) {
        int kernelCells = subject.layer().kernelCells();
        int within = flat % kernelCells;
        int place = turned ? kernelCells - 1 - within : within;
        return grid.cell(flat - within + place);
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
