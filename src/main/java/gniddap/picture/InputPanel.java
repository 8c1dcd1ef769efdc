package gniddap.picture;

import gniddap.engine.Tensor;
import gniddap.words.Numbers;

/// The input as distributing reads it, value by value.
final class InputPanel {
    private final Subject subject;
    private final PlaneGrid grid;

    InputPanel(Subject subject, PlaneGrid grid) {
        this.subject = subject;
        this.grid = grid;
    }

    void draw(Sketch sketch, Frame.Lane lane, int image) {
        Tensor input = subject.problem().input();
        int cells = input.count() / input.shape().size(0);
        int first = grid.firstCell(focusPlane(lane));
        for (int cell = first; cell < first + grid.shownCells(); cell++) {
            cell(sketch, lane, image * cells + cell, grid.cell(cell));
        }
        if (lane.lit()) {
            Cells.focus(sketch, grid.cell(lane.group() % cells), subject.colour(Token.FOCUS));
        }
    }

    int focusPlane(Frame.Lane lane) {
        int cells = grid.sizes().planes() * grid.sizes().cellsPerPlane();
        return lane.lit() ? lane.group() % cells / grid.sizes().cellsPerPlane() : 0;
    }

    private void cell(Sketch sketch, Frame.Lane lane, int flat, Rect at) {
        boolean now = lane.lit() && flat == lane.group();
        Token token =
                now ? Token.INPUT_NOW : flat < lane.standing().reached().groups() ? Token.INPUT_READ : Token.INPUT;
        Tensor input = subject.problem().input();
        Ref ref = new Ref(Part.INPUT, input.shape(), flat);
        Cells.solid(sketch, at, subject.colour(token), ref);
        String text = subject.symbols() ? Names.input(subject, flat) : Numbers.print(input.at(flat));
        CellText.put(sketch, at, text, now, subject.colour(Token.TEXT), ref);
    }
}
