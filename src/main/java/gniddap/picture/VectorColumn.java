package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.words.Numbers;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/// A tensor flattened to a column beside the matrix, with numbers where there is room for them.
final class VectorColumn {
    private static final double WIDTH = 22;
    private static final double TALLEST = 20;
    private static final double SMALLEST = 2.5;
    private static final double READABLE = 11;

    private final Subject subject;
    private final int count;
    private final Rect at;

    VectorColumn(Subject subject, int count, double x, Rect beside, double tallestCell) {
        this.subject = subject;
        this.count = count;
        double cell = Math.min(Math.min(tallestCell, TALLEST), beside.height() / count);
        at = new Rect(x, beside.centreY() - cell * count / 2, WIDTH, cell * count);
    }

    Rect at() {
        return at;
    }

    /// @param ground colour of a cell
    /// @param value what stands in it; NaN for nothing yet
    void draw(Sketch sketch, Part part, IntUnaryOperator ground, IntToDoubleFunction value) {
        double cell = at.height() / count;
        if (cell < SMALLEST) {
            coarse(sketch, ground);
            return;
        }
        for (int n = 0; n < count; n++) {
            Rect place = new Rect(at.x(), at.y() + n * cell, WIDTH, cell);
            double gap = Math.min(1, cell * 0.08);
            Ref ref = new Ref(part, Shape.of(count), n);
            Rect inner = new Rect(place.x(), place.y() + gap, place.width(), place.height() - 2 * gap);
            sketch.box(inner, Math.min(2, cell * 0.15), ground.applyAsInt(n), Stroke.NONE, ref);
            number(sketch, place, value.applyAsDouble(n));
        }
    }

    /// The outline of one entry.
    void light(Sketch sketch, int n, int colour) {
        double cell = at.height() / count;
        Rect entry = new Rect(at.x() - 1, at.y() + n * cell - 0.5, WIDTH + 2, cell + 1);
        sketch.outline(entry, 2.5, colour, 1.8);
    }

    private void number(Sketch sketch, Rect place, double value) {
        if (place.height() >= READABLE && !Double.isNaN(value)) {
            String text = Numbers.print((float) value);
            double widest = WIDTH * 0.92 / TextWidths.width(Face.MONO, text, 1);
            double size = Math.min(place.height() * 0.62, Math.min(11, widest));
            sketch.centred(place.centreX(), place.centreY(), text, Face.MONO, size, subject.colour(Token.TEXT), null);
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
