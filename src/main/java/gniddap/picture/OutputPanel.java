package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.words.Numbers;

/// The output as collecting fills it, cell by cell.
public final class OutputPanel {
    private final Subject subject;
    private final PlaneGrid grid;
    private final double textSize;

    public OutputPanel(Subject subject, PlaneGrid grid) {
        this.subject = subject;
        this.grid = grid;
        textSize = CellText.size(subject.output(), grid.cell());
    }

    public void draw(Sketch sketch, Frame.Lane lane, int image) {
        Shape shape = subject.problem().outputShape();
        int cells = shape.count() / shape.size(0);
        int first = grid.firstCell(focusPlane(lane));
        if (grid.tiny()) {
            grid.raster(sketch, first, cell -> ground(lane, image * cells + cell));
        } else {
            for (int cell = first; cell < first + grid.shownCells(); cell++) {
                cell(sketch, lane, image * cells + cell, grid.cell(cell));
            }
        }
        if (lane.lit()) {
            Cells.focus(sketch, at(lane.group()), subject.colour(Token.FOCUS));
        }
    }

    /// Where an output cell stands.
    public Rect at(int flat) {
        Shape shape = subject.problem().outputShape();
        return grid.cell(flat % (shape.count() / shape.size(0)));
    }

    public int focusPlane(Frame.Lane lane) {
        int cells = grid.sizes().planes() * grid.sizes().cellsPerPlane();
        return lane.lit() ? lane.group() % cells / grid.sizes().cellsPerPlane() : 0;
    }

    private void cell(Sketch sketch, Frame.Lane lane, int flat, Rect at) {
        Ref ref = new Ref(Part.OUTPUT, subject.problem().outputShape(), flat);
        Cells.solid(sketch, at, ground(lane, flat), ref);
        if (known(lane, flat)) {
            float value =
                    subject.collected().at(flat, lane.standing().reached()).value();
            String text = subject.symbols() ? Names.output(subject, flat) : Numbers.print(value);
            CellText.put(sketch, at, textSize, text, now(lane, flat), subject.colour(Token.TEXT), ref);
        }
    }

    private int ground(Frame.Lane lane, int flat) {
        if (now(lane, flat)) {
            return subject.colour(Token.OUTPUT_NOW);
        }
        return known(lane, flat)
                ? Shades.output(
                        subject,
                        subject.collected().at(flat, lane.standing().reached()).value())
                : subject.colour(Token.OUTPUT);
    }

    /// Whether anything stands in a cell yet.
    private static boolean known(Frame.Lane lane, int flat) {
        return lane.standing().reached().covers(flat, 0)
                || flat < lane.standing().reached().groups();
    }

    private static boolean now(Frame.Lane lane, int flat) {
        return lane.lit() && flat == lane.group();
    }
}
