package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.trace.PartialSum;
import gniddap.words.Numbers;

/// The output as collecting fills it, cell by cell.
final class OutputPanel {
    private final Subject subject;
    private final PlaneGrid grid;

    OutputPanel(Subject subject, PlaneGrid grid) {
        this.subject = subject;
        this.grid = grid;
    }

    void draw(Sketch sketch, Frame.Lane lane, int image) {
        Shape shape = subject.problem().outputShape();
        int cells = shape.count() / shape.size(0);
        int first = grid.firstCell(focusPlane(lane));
        for (int cell = first; cell < first + grid.shownCells(); cell++) {
            cell(sketch, lane, image * cells + cell, grid.cell(cell));
        }
        if (lane.lit()) {
            Cells.focus(sketch, at(lane.group()), subject.colour(Token.FOCUS));
        }
    }

    /// Where an output cell stands.
    Rect at(int flat) {
        Shape shape = subject.problem().outputShape();
        return grid.cell(flat % (shape.count() / shape.size(0)));
    }

    int focusPlane(Frame.Lane lane) {
        int cells = grid.sizes().planes() * grid.sizes().cellsPerPlane();
        return lane.lit() ? lane.group() % cells / grid.sizes().cellsPerPlane() : 0;
    }

    private void cell(Sketch sketch, Frame.Lane lane, int flat, Rect at) {
        Ref ref = new Ref(Part.OUTPUT, subject.problem().outputShape(), flat);
        boolean now = lane.lit() && flat == lane.group();
        boolean known = lane.standing().reached().covers(flat, 0)
                || flat < lane.standing().reached().groups();
        PartialSum sum = subject.collected().at(flat, lane.standing().reached());
        int ground = now
                ? subject.colour(Token.OUTPUT_NOW)
                : known ? Shades.output(subject, sum.value()) : subject.colour(Token.OUTPUT);
        Cells.solid(sketch, at, ground, ref);
        if (known) {
            String text = subject.symbols() ? Names.output(subject, flat) : Numbers.print(sum.value());
            CellText.put(sketch, at, text, now, subject.colour(Token.TEXT), ref);
        }
    }
}
