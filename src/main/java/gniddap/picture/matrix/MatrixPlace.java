package gniddap.picture.matrix;

import gniddap.picture.MatrixLook;
import gniddap.picture.Rect;

/// Where the entries of a matrix stand: square cells, as large as the look says, on the way to their mirror.
///
/// Rows and columns are those of the layer's own matrix, however far it is turned. The visible part ends at the right
/// edge of its area, so that it keeps beside the vectors it is multiplied with.
final class MatrixPlace {
    private final int rows;
    private final int columns;
    private final double cell;
    private final double turn;
    private final Rect at;
    private final double row;
    private final double column;

    /// @param fit the size of a cell where all are seen
    MatrixPlace(int rows, int columns, Rect area, double fit, MatrixLook look) {
        this.rows = rows;
        this.columns = columns;
        turn = look.turn();
        cell = fit * look.zoom();
        double width = Math.min(area.width(), between(columns, rows) * cell);
        double height = Math.min(area.height(), between(rows, columns) * cell);
        at = new Rect(area.right() - width, area.y(), width, height);
        row = between(within(look.row(), rows, area.height()), within(look.row(), rows, area.width()));
        column = between(within(look.column(), columns, area.width()), within(look.column(), columns, area.height()));
    }

    private double within(double first, int count, double room) {
        return Math.clamp(first, 0, Math.max(0, count - room / cell));
    }

    private double between(double straight, double turned) {
        return straight + (turned - straight) * turn;
    }

    double cell() {
        return cell;
    }

    /// The visible part.
    Rect at() {
        return at;
    }

    boolean turning() {
        return turn > 0 && turn < 1;
    }

    /// Whether the mirror is nearer.
    boolean mirrored() {
        return turn >= 0.5;
    }

    double row() {
        return row;
    }

    double column() {
        return column;
    }

    /// Where an entry stands, visible or not.
    Rect entry(int atRow, int atColumn) {
        double right = between(atColumn - column, atRow - row);
        double down = between(atRow - row, atColumn - column);
        return new Rect(at.x() + right * cell, at.y() + down * cell, cell, cell);
    }

    /// Whether any of a place is visible.
    boolean shows(Rect place) {
        return place.right() > at.x() + 1e-6
                && place.x() < at.right() - 1e-6
                && place.bottom() > at.y() + 1e-6
                && place.y() < at.bottom() - 1e-6;
    }

    /// Whether a place is visible as a whole.
    boolean showsAll(Rect place) {
        return place.x() >= at.x() - 0.01
                && place.right() <= at.right() + 0.01
                && place.y() >= at.y() - 0.01
                && place.bottom() <= at.bottom() + 0.01;
    }

    int firstRow() {
        return (int) row;
    }

    /// One past the last row of which anything may be visible.
    int endRow() {
        return Math.min(rows, (int) Math.ceil(row + span(at.height(), at.width()) - 1e-6));
    }

    int firstColumn() {
        return (int) column;
    }

    /// One past the last column of which anything may be visible.
    int endColumn() {
        return Math.min(columns, (int) Math.ceil(column + span(at.width(), at.height()) - 1e-6));
    }

    /// How many rows may be seen when `along` is how far they reach at rest and `across` when turned; on the way there
    /// entries of the first column reach farthest.
    private double span(double along, double across) {
        return Math.min(along / Math.max(1 - turn, 1e-9), across / Math.max(turn, 1e-9)) / cell;
    }

    /// The place of a whole row of the layer's matrix, cut to what is visible.
    Rect line(int index, boolean isRow) {
        boolean lying = isRow != mirrored();
        Rect first = isRow ? entry(index, firstColumn()) : entry(firstRow(), index);
        Rect whole =
                lying ? new Rect(at.x(), first.y(), at.width(), cell) : new Rect(first.x(), at.y(), cell, at.height());
        return whole.cut(at);
    }
}
