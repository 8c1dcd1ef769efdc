package gniddap.picture.matrix;

import gniddap.engine.Shape;
import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextWidths;
import gniddap.picture.Token;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The indices of rows and columns, as their cells have them in their own grids: 0,0 0,1 0,2 … Where there is no room
/// for all, every second or tenth is named.
record IndexLabels(Subject subject, MatrixPlace place) {
    private static final double LARGEST_TYPE = 10;
    private static final double SMALLEST_TYPE = 7;
    private static final double APART = 4;
    private static final double OFF = 5;
    /// What is left between two names side by side, so that they do not run together.
    private static final double BETWEEN = 2.5;

    void draw(Sketch sketch) {
        if (place.turning()) {
            return;
        }
        Shape outputs = subject.layer().outputShape(1);
        Shape inputs = subject.layer().inputShape(1);
        beside(sketch, place.mirrored() ? inputs : outputs, !place.mirrored());
        above(sketch, place.mirrored() ? outputs : inputs, place.mirrored());
    }

    private void beside(Sketch sketch, Shape shape, boolean rows) {
        double size = Math.clamp(place.cell() * 0.7, SMALLEST_TYPE + 1, LARGEST_TYPE);
        int every = every(size * 1.05);
        for (int n = first(rows, every); n < end(rows); n += every) {
            Rect line = place.line(n, rows);
            if (line.height() >= Math.min(place.cell(), size) - 0.01) {
                int colour = subject.colour(Token.TEXT_QUIET);
                sketch.ending(place.at().x() - OFF, line.centreY(), name(shape, n), Face.TEXT, size, colour);
            }
        }
    }

    private void above(Sketch sketch, Shape shape, boolean rows) {
        double perUnit = TextWidths.width(Face.TEXT, widest(shape), 1);
        double size = Math.clamp((place.cell() - BETWEEN) / perUnit, SMALLEST_TYPE, LARGEST_TYPE);
        int every = every(perUnit * size + (perUnit * size > place.cell() - BETWEEN + 0.01 ? APART : 0));
        for (int n = first(rows, every); n < end(rows); n += every) {
            Rect line = place.line(n, rows);
            double half = perUnit * size / 2;
            boolean whole = line.centreX() + half <= place.at().right() + APART
                    && line.centreX() - half >= place.at().x() - APART;
            if (whole) {
                int colour = subject.colour(Token.TEXT_QUIET);
                sketch.centred(line.centreX(), place.at().y() - 8, name(shape, n), Face.TEXT, size, colour, null);
            }
        }
    }

    private int every(double room) {
        return (int) Math.max(1, Math.ceil(room / place.cell() - 1e-9));
    }

    /// The first to name; those named stay the same while the matrix is moved.
    private int first(boolean rows, int every) {
        int first = rows ? place.firstRow() : place.firstColumn();
        return Math.ceilDiv(first, every) * every;
    }

    private int end(boolean rows) {
        return rows ? place.endRow() : place.endColumn();
    }

    private static String widest(Shape shape) {
        return name(shape, shape.count() - 1).replaceAll("[0-9]", "0");
    }

    /// Channels are named only where there are several.
    private static String name(Shape shape, int flat) {
        int[] at = shape.coordinates(flat);
        return Arrays.stream(at, shape.size(1) == 1 ? 2 : 1, at.length)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }
}
