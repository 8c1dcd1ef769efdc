package gniddap.picture.matrix;

import gniddap.picture.Card;
import gniddap.picture.CellText;
import gniddap.picture.Cells;
import gniddap.picture.Face;
import gniddap.picture.PlaneGrid;
import gniddap.picture.PlaneNames;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// A tensor in its own shape, beside what it becomes when it is flattened. Of several planes that have no room
/// together the one in focus is drawn.
record Grid(Subject subject, PlaneGrid grid, Rect area) {
    static final double LABEL = 16;

    static Grid of(Subject subject, Rect area, PlaneSizes sizes, double largestCell) {
        return new Grid(subject, PlaneGrid.fit(area.withoutTop(LABEL), sizes, largestCell), area);
    }

    /// Where a cell of one image stands.
    Rect at(int cell) {
        return grid.cell(cell);
    }

    /// Whether a cell is on the plane that is drawn.
    boolean shows(int cell, int focus) {
        int first = grid.firstCell(plane(focus));
        return cell >= first && cell < first + grid.shownCells();
    }

    double bottom() {
        return grid.bounds().bottom();
    }

    double cell() {
        return grid.cell();
    }

    /// @param focus the cell whose plane is drawn where there is room for one only
    /// @param ref what a cell is
    /// @param ground its colour
    /// @param text what stands in it; empty for nothing yet
    void draw(
            Sketch sketch,
            String label,
            int focus,
            IntFunction<Ref> ref,
            IntUnaryOperator ground,
            IntFunction<String> text) {
        Rect bounds = grid.bounds();
        String named = grid.label(label, plane(focus));
        int colour = subject.colour(Token.TEXT_QUIET);
        TextBlock.line(sketch, bounds.x(), bounds.y() - 6, area.width(), named, Face.TEXT, Card.LABEL_SIZE, colour);
        int first = grid.firstCell(plane(focus));
        if (grid.tiny()) {
            grid.raster(sketch, first, ground);
            return;
        }
        new PlaneNames(sketch, subject, grid).planes();
        for (int cell = first; cell < first + grid.shownCells(); cell++) {
            Cells.solid(sketch, at(cell), ground.applyAsInt(cell), ref.apply(cell));
            String said = text.apply(cell);
            if (!said.isEmpty()) {
                CellText.put(sketch, at(cell), said, false, subject.colour(Token.TEXT), ref.apply(cell));
            }
        }
    }

    private int plane(int cell) {
        return Math.max(0, cell) / grid.sizes().cellsPerPlane();
    }
}
