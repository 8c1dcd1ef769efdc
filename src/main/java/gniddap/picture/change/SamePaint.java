package gniddap.picture.change;

import gniddap.picture.Mark;
import gniddap.picture.Stroke;
import java.util.Arrays;

/// Whether two marks paint the same, whatever they stand for. Asked of every mark of every frame, so it is written out:
/// the equality that comes with records is slow until the program has run for a while.
final class SamePaint {
    private SamePaint() {}

    static boolean of(Mark one, Mark other) {
        return switch (one) {
            case Mark.Box box -> other instanceof Mark.Box others && boxes(box, others);
            case Mark.Line line -> other instanceof Mark.Line others && lines(line, others);
            case Mark.Path path -> other instanceof Mark.Path others && paths(path, others);
            case Mark.Label label -> other instanceof Mark.Label others && labels(label, others);
            case Mark.Raster cells -> other instanceof Mark.Raster others && rasters(cells, others);
        };
    }

    private static boolean boxes(Mark.Box one, Mark.Box other) {
        return one.x() == other.x()
                && one.y() == other.y()
                && one.width() == other.width()
                && one.height() == other.height()
                && one.fill() == other.fill()
                && one.radius() == other.radius()
                && strokes(one.stroke(), other.stroke());
    }

    private static boolean lines(Mark.Line one, Mark.Line other) {
        return one.x1() == other.x1()
                && one.y1() == other.y1()
                && one.x2() == other.x2()
                && one.y2() == other.y2()
                && strokes(one.stroke(), other.stroke());
    }

    private static boolean paths(Mark.Path one, Mark.Path other) {
        return one.fill() == other.fill()
                && strokes(one.stroke(), other.stroke())
                && one.segments().equals(other.segments());
    }

    private static boolean labels(Mark.Label one, Mark.Label other) {
        return one.x() == other.x()
                && one.y() == other.y()
                && one.size() == other.size()
                && one.colour() == other.colour()
                && one.face() == other.face()
                && one.anchor() == other.anchor()
                && one.text().equals(other.text());
    }

    private static boolean rasters(Mark.Raster one, Mark.Raster other) {
        return one.x() == other.x()
                && one.y() == other.y()
                && one.width() == other.width()
                && one.height() == other.height()
                && one.columns() == other.columns()
                && one.rows() == other.rows()
                && Arrays.equals(one.argb(), other.argb());
    }

    private static boolean strokes(Stroke one, Stroke other) {
        return one.colour() == other.colour() && one.width() == other.width() && one.dash() == other.dash();
    }
}
