package gniddap.picture.matrix;

import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.TextWidths;
import gniddap.picture.Token;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// A tensor flattened to a column; of a long one the part that belongs to the visible entries of the matrix.
///
/// @param at the visible part
/// @param first the entry at its top; may stand between two
/// @param cell height of an entry
record Vector(Subject subject, Rect at, double first, double cell, int count) {
    private static final double SMALLEST = 2.5;
    private static final double READABLE = 11;
    /// Height of a point where entries are too small to be told apart.
    private static final double COARSE = 2;
    private static final double LARGEST_TYPE = 12;

    /// Where an entry stands, visible or not.
    Rect entry(int n) {
        return new Rect(at.x(), at.y() + (n - first) * cell, at.width(), cell);
    }

    boolean showsAll(Rect entry) {
        return entry.y() >= at.y() - 0.01 && entry.bottom() <= at.bottom() + 0.01;
    }

    /// Draws the visible entries.
    ///
    /// @param ref the cell of the tensor that an entry is
    /// @param ground colour of an entry
    /// @param text what stands in it; empty for nothing yet
    void draw(Sketch sketch, IntFunction<Ref> ref, IntUnaryOperator ground, IntFunction<String> text) {
        if (cell < SMALLEST) {
            coarse(sketch, ground);
            return;
        }
        int end = Math.min(count, (int) Math.ceil(first + at.height() / cell - 1e-6));
        for (int n = (int) first; n < end; n++) {
            Rect entry = entry(n);
            double gap = Math.min(1, cell * 0.06);
            Rect inner = new Rect(at.x(), entry.y() + gap, at.width(), cell - 2 * gap).cut(at);
            sketch.box(inner, Math.min(2, cell * 0.15), ground.applyAsInt(n), Stroke.NONE, ref.apply(n));
            if (cell >= READABLE && showsAll(entry)) {
                text(sketch, entry, text.apply(n), ref.apply(n));
            }
        }
    }

    /// The outline of one entry.
    void light(Sketch sketch, int n, int colour) {
        Rect shown = entry(n).cut(at);
        if (shown.height() > 0) {
            sketch.outline(shown.inset(-1), 2.5, colour, 1.8);
        }
    }

    /// A number or symbol in an entry, or in a cell on its way.
    void text(Sketch sketch, Rect place, String text, Ref ref) {
        if (!text.isEmpty()) {
            double widest = place.width() * 0.92 / TextWidths.width(Face.MONO, text, 1);
            double size = Math.min(place.height() * 0.62, Math.min(LARGEST_TYPE, widest));
            sketch.centred(place.centreX(), place.centreY(), text, Face.MONO, size, subject.colour(Token.TEXT), ref);
        }
    }

    private void coarse(Sketch sketch, IntUnaryOperator ground) {
        int points = (int) Math.ceil(at.height() / COARSE);
        int[] argb = new int[points];
        for (int point = 0; point < points; point++) {
            int n = (int) (first + (point + 0.5) * at.height() / points / cell);
            argb[point] = ground.applyAsInt(Math.min(count - 1, n));
        }
        sketch.raster(at, 1, points, argb, null);
    }
}
