package gniddap.picture.matrix;

import gniddap.engine.Layer;
import gniddap.picture.MatrixLook;
import gniddap.picture.Rect;
import gniddap.picture.Scene;

/// What stands where in the matrix view. It depends on the layer and the look alone, so that a hand on the matrix can
/// be followed without drawing.
public final class MatrixLayout {
    static final double VECTOR = 40;
    static final double DOT = 18;
    static final double EQUALS = 24;
    private static final double PADDING = 14;
    private static final double HEADER = 44;
    private static final double TITLE = 20;
    private static final double LABELS_ABOVE = 16;
    private static final double LABELS_BESIDE = 44;
    private static final double GAP = 34;
    private static final double PROOFS_SHARE = 0.31;
    private static final double PROOFS_LEAST = 176;
    private static final double PROOFS_MOST = 250;
    private static final double GRIDS_SHARE = 0.2;
    private static final double LARGEST_CELL = 34;
    private static final double LARGEST_ZOOMED = 48;
    private static final double WORTH_A_PAIR = 0.74;
    private static final double WHEEL_NOTCH = 1.2;

    private final int rows;
    private final int columns;
    private final MatrixLook look;
    private final Rect inside;
    private final Rect proofs;
    private final Rect area;
    private final Rect grids;
    private final double fit;
    private final boolean paired;

    private MatrixLayout(Layer layer, Rect card, MatrixLook look, boolean captions) {
        rows = layer.outputShape(1).count();
        columns = layer.inputShape(1).count();
        this.look = look;
        inside = card.inset(PADDING);
        double proofsHeight = Math.clamp(inside.height() * PROOFS_SHARE, PROOFS_LEAST, PROOFS_MOST);
        proofs = new Rect(inside.x(), inside.bottom() - proofsHeight, inside.width(), proofsHeight);
        Rect body = inside.withoutTop((captions ? HEADER : 0) + TITLE + LABELS_ABOVE)
                .withoutBottom(proofsHeight + PADDING);
        double gridsWidth = inside.width() * GRIDS_SHARE;
        grids = new Rect(inside.right() - gridsWidth, body.y(), gridsWidth, body.height());
        double vectors = DOT + VECTOR + EQUALS + VECTOR + GAP;
        double left = body.x() + LABELS_BESIDE;
        area = new Rect(left, body.y(), grids.x() - vectors - left, body.height());
        int longer = Math.max(rows, columns);
        double alone = Math.min(LARGEST_CELL, Math.min(area.height(), area.width()) / longer);
        double room = area.width() + LABELS_BESIDE - pairGap();
        double pair = Math.min(LARGEST_CELL, Math.min(area.height() / longer, room / (rows + columns)));
        boolean worth = pair >= alone * WORTH_A_PAIR;
        fit = worth ? pair : alone;
        paired = worth && look.zoom() == 1;
    }

    public static MatrixLayout of(Scene scene) {
        Rect all = new Rect(0, 0, scene.width(), scene.height()).inset(10);
        return of(scene.problem().layer(), all, scene.look(), scene.style().captions());
    }

    static MatrixLayout of(Layer layer, Rect card, MatrixLook look, boolean captions) {
        return new MatrixLayout(layer, card, look, captions);
    }

    private static double pairGap() {
        return GAP + LABELS_BESIDE;
    }

    Rect inside() {
        return inside;
    }

    Rect proofs() {
        return proofs;
    }

    Rect grids() {
        return grids;
    }

    Rect area() {
        return area;
    }

    /// Whether there is room for the other matrix of the pair, with cells of the same size.
    boolean paired() {
        return paired;
    }

    /// The matrix that the run multiplies with, or its mirror when it is turned.
    MatrixPlace main() {
        return new MatrixPlace(rows, columns, area, fit, look);
    }

    /// The other matrix of the pair, left of it, turned the other way.
    MatrixPlace pair() {
        double width = main().at().x() - pairGap() - inside.x();
        Rect beside = new Rect(inside.x(), area.y(), Math.max(1, width), area.height());
        MatrixLook turned = MatrixLook.WHOLE.withTurn(1 - look.turn());
        MatrixPlace place = new MatrixPlace(rows, columns, beside, fit, turned);
        Rect toTheLeft = new Rect(inside.x(), area.y(), place.at().width(), area.height());
        return new MatrixPlace(rows, columns, toTheLeft, fit, turned);
    }

    /// Whether a point lies on the matrix.
    public boolean isOnMatrix(double x, double y) {
        return main().at().holds(x, y);
    }

    /// The look after the matrix was dragged so far, in units of the picture.
    public MatrixLook dragged(double right, double down) {
        MatrixPlace place = main();
        double rowsDown = (place.mirrored() ? right : down) / place.cell();
        double columnsRight = (place.mirrored() ? down : right) / place.cell();
        return settled(look.zoom(), place.row() - rowsDown, place.column() - columnsRight);
    }

    /// The look after so many notches of a wheel towards the matrix, with the entry at the point staying there.
    public MatrixLook zoomed(double notches, double x, double y) {
        MatrixPlace place = main();
        double zoom = Math.clamp(look.zoom() * Math.pow(WHEEL_NOTCH, notches), 1, mostZoom());
        MatrixPlace after = new MatrixPlace(
                rows, columns, area, fit, new MatrixLook(zoom, place.row(), place.column(), look.turn()));
        double across = (x - place.at().x()) / place.cell() - (x - after.at().x()) / after.cell();
        double below = (y - place.at().y()) / place.cell() - (y - after.at().y()) / after.cell();
        return settled(
                zoom,
                place.row() + (place.mirrored() ? across : below),
                place.column() + (place.mirrored() ? below : across));
    }

    /// The same about the middle of the matrix.
    public MatrixLook zoomed(double notches) {
        Rect at = main().at();
        return zoomed(notches, at.centreX(), at.centreY());
    }

    /// The same with an entry brought to the middle.
    public MatrixLook zoomedTo(double notches, int row, int column) {
        MatrixLook larger = zoomed(notches);
        MatrixPlace place = new MatrixPlace(rows, columns, area, fit, larger);
        double down = (place.mirrored() ? place.at().width() : place.at().height()) / place.cell();
        double across = (place.mirrored() ? place.at().height() : place.at().width()) / place.cell();
        return settled(larger.zoom(), row + 0.5 - down / 2, column + 0.5 - across / 2);
    }

    private double mostZoom() {
        return Math.max(1, LARGEST_ZOOMED / fit);
    }

    private MatrixLook settled(double zoom, double row, double column) {
        MatrixLook wanted = new MatrixLook(zoom, Math.max(0, row), Math.max(0, column), look.turn());
        MatrixPlace place = new MatrixPlace(rows, columns, area, fit, wanted);
        return new MatrixLook(zoom, place.row(), place.column(), look.turn());
    }
}
