package gniddap.picture;

import gniddap.engine.Tensor;
import gniddap.words.Numbers;

/// The input as distributing reads it, value by value.
public final class InputPanel {
    private final Subject subject;
    private final PlaneGrid grid;
    private final double textSize;

    public InputPanel(Subject subject, PlaneGrid grid) {
        this.subject = subject;
        this.grid = grid;
        textSize = CellText.size(subject.problem().input(), grid.cell());
    }

    public void draw(Sketch sketch, Frame.Lane lane, int image) {
        Tensor input = subject.problem().input();
        int cells = input.count() / input.shape().size(0);
        int first = grid.firstCell(focusPlane(lane));
        if (grid.tiny()) {
            grid.raster(sketch, first, cell -> ground(lane, image * cells + cell));
        } else {
            for (int cell = first; cell < first + grid.shownCells(); cell++) {
                cell(sketch, lane, image * cells + cell, grid.cell(cell));
            }
        }
        if (lane.lit()) {
            Cells.focus(sketch, grid.cell(lane.group() % cells), subject.colour(Token.FOCUS));
        }
    }

    public int focusPlane(Frame.Lane lane) {
        int cells = grid.sizes().planes() * grid.sizes().cellsPerPlane();
        return lane.lit() ? lane.group() % cells / grid.sizes().cellsPerPlane() : 0;
    }

    private void cell(Sketch sketch, Frame.Lane lane, int flat, Rect at) {
        Tensor input = subject.problem().input();
        Ref ref = new Ref(Part.INPUT, input.shape(), flat);
        Cells.solid(sketch, at, ground(lane, flat), ref);
        String text = subject.symbols() ? Names.input(subject, flat) : Numbers.print(input.at(flat));
        CellText.put(sketch, at, textSize, text, now(lane, flat), subject.colour(Token.TEXT), ref);
    }

    private int ground(Frame.Lane lane, int flat) {
        if (now(lane, flat)) {
            return subject.colour(Token.INPUT_NOW);
        }
        return subject.colour(flat < lane.standing().reached().groups() ? Token.INPUT_READ : Token.INPUT);
    }

    private static boolean now(Frame.Lane lane, int flat) {
        return lane.lit() && flat == lane.group();
    }
}
