package gniddap.picture;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// A tensor flattened to a column beside the matrix, with numbers where there is room for them.
final class VectorColumn {
    private static final double WIDTH = 22;
    private static final double SMALLEST = 2.5;
    private static final double READABLE = 11;

    private final Subject subject;
    private final int count;
    private final Rect at;

    /// @param beside the matrix it belongs to, in whose middle it stands
    /// @param within the place it may not leave
    VectorColumn(Subject subject, int count, double x, Rect beside, Rect within, double largestCell) {
        this.subject = subject;
        this.count = count;
        double cell = Math.min(largestCell, within.height() / count);
        double height = cell * count;
        double y =
                Math.clamp(beside.centreY() - height / 2, within.y(), Math.max(within.y(), within.bottom() - height));
        at = new Rect(x, y, WIDTH, height);
    }

    Rect at() {
        return at;
    }

    /// @param ref the cell of the tensor that an entry is
    /// @param ground colour of a cell
    /// @param text what stands in it; empty for nothing yet
    void draw(Sketch sketch, IntFunction<Ref> ref, IntUnaryOperator ground, IntFunction<String> text) {
        double cell = at.height() / count;
        if (cell < SMALLEST) {
            coarse(sketch, ground);
            return;
        }
        for (int n = 0; n < count; n++) {
            Rect place = new Rect(at.x(), at.y() + n * cell, WIDTH, cell);
            double gap = Math.min(1, cell * 0.08);
            Rect inner = new Rect(place.x(), place.y() + gap, place.width(), place.height() - 2 * gap);
            sketch.box(inner, Math.min(2, cell * 0.15), ground.applyAsInt(n), Stroke.NONE, ref.apply(n));
            entry(sketch, place, text.apply(n));
        }
    }

    /// The outline of one entry.
    void light(Sketch sketch, int n, int colour) {
        double cell = at.height() / count;
        Rect entry = new Rect(at.x() - 1, at.y() + n * cell - 0.5, WIDTH + 2, cell + 1);
        sketch.outline(entry, 2.5, colour, 1.8);
    }

    private void entry(Sketch sketch, Rect place, String text) {
        if (place.height() >= READABLE && !text.isEmpty()) {
            Face face = Symbols.isName(text) ? Face.TEXT : Face.MONO;
            double widest = WIDTH * 0.92 / TextWidths.width(face, text, 1);
            double size = Math.min(place.height() * 0.62, Math.min(11, widest));
            sketch.centred(place.centreX(), place.centreY(), text, face, size, subject.colour(Token.TEXT), null);
        }
    }

    private void coarse(Sketch sketch, IntUnaryOperator ground) {
        int points = Math.min(count, (int) Math.ceil(at.height() * 2));
        int[] argb = new int[points];
        for (int point = 0; point < points; point++) {
            argb[point] = ground.applyAsInt((int) ((long) point * count / points));
        }
        sketch.raster(at, 1, points, argb, null);
    }
}
