package gniddap.picture.sizes;

import gniddap.picture.Cells;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.Token;

/// The cells of one side of a layer without their numbers; where they would be too small, only their outlines.
///
/// @param rowExtent how many rows the kernel spans where it is drawn, or 0 where it is not
record SketchGrid(AxisCells rows, AxisCells columns, boolean input, int rowExtent, int columnExtent) {
    /// Below this size cells are not drawn one by one.
    static final double SMALLEST_BOX = 5;
    private static final double DASH = 2;

    void draw(Sketch sketch, Subject subject, double x, double y, double cell) {
        if (cell < SMALLEST_BOX) {
            coarse(sketch, subject, x, y, cell);
        } else {
            for (int row = 0; row < rows.length(); row++) {
                for (int column = 0; column < columns.length(); column++) {
                    Rect at = new Rect(x + column * cell, y + row * cell, cell, cell);
                    cell(sketch, subject, at, rows.kindAt(row).with(columns.kindAt(column)));
                }
            }
        }
        kernel(sketch, subject, x, y, cell);
    }

    private void cell(Sketch sketch, Subject subject, Rect at, CellKind kind) {
        Rect inner = at.inset(at.width() * 0.06);
        double radius = Cells.radius(at);
        switch (kind) {
            case VALUE -> sketch.box(inner, radius, subject.colour(fill()), Stroke.NONE, null);
            case INSERTED -> sketch.box(inner, radius, 0, Stroke.solid(subject.colour(Token.HOLLOW_LINE), 1), null);
            case BEYOND -> sketch.box(inner, radius, 0, new Stroke(subject.colour(line()), 1, DASH), null);
            case BORDER -> sketch.box(inner, radius, 0, new Stroke(subject.colour(Token.DASH_LINE), 1, DASH), null);
        }
    }

    private void coarse(Sketch sketch, Subject subject, double x, double y, double cell) {
        Rect whole = new Rect(x, y, columns.length() * cell, rows.length() * cell);
        sketch.box(whole, 0, 0, new Stroke(subject.colour(Token.DASH_LINE), 1, DASH), null);
        double left = Math.max(0, columns.before() + columns.beyondBefore()) * cell;
        double top = Math.max(0, rows.before() + rows.beyondBefore()) * cell;
        double width = Math.min(columns.span() * cell, whole.width() - left);
        double height = Math.min(rows.span() * cell, whole.height() - top);
        if (width > 0 && height > 0) {
            Rect values = new Rect(x + left, y + top, width, height);
            sketch.box(values, 0, subject.colour(fill()), Stroke.NONE, null);
        }
    }

    /// The kernel where it stands first.
    private void kernel(Sketch sketch, Subject subject, double x, double y, double cell) {
        if (rowExtent > 0) {
            double left = x + columns.beyondBefore() * cell;
            double top = y + rows.beyondBefore() * cell;
            Rect at = new Rect(left, top, columnExtent * cell, rowExtent * cell);
            sketch.outline(at, 2, subject.colour(Token.TEXT_QUIET), 1.4);
        }
    }

    private Token fill() {
        return input ? Token.INPUT_NOW : Token.OUTPUT_NOW;
    }

    private Token line() {
        return input ? Token.INPUT_LINE : Token.OUTPUT_LINE;
    }
}
