package gniddap.picture.change;

import gniddap.picture.Mark;
import gniddap.picture.Rect;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;

/// How far a mark reaches, in units of the picture; never too small.
public final class MarkBounds {
    private static final double ASCENT = 1.1;
    private static final double DESCENT = 0.4;
    private static final double OVERHANG = 0.2;

    private MarkBounds() {}

    public static Rect of(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> grown(box.x(), box.y(), box.width(), box.height(), box.stroke());
            case Mark.Line line -> between(line.x1(), line.y1(), line.x2(), line.y2(), line.stroke());
            case Mark.Path path -> ofPath(path);
            case Mark.Label label -> ofLabel(label);
            case Mark.Raster raster -> grown(raster.x(), raster.y(), raster.width(), raster.height(), Stroke.NONE);
        };
    }

    private static Rect ofLabel(Mark.Label label) {
        double width = TextWidths.width(label.face(), label.text(), label.size());
        double margin = label.size() * OVERHANG;
        double left = label.anchor().startX(label.x(), width) - margin;
        double height = label.size() * (ASCENT + DESCENT);
        return new Rect(left, label.y() - label.size() * ASCENT, width + 2 * margin, height);
    }

    /// A curve stays between its points and the points that pull it.
    private static Rect ofPath(Mark.Path path) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Segment segment : path.segments()) {
            double[] points = points(segment);
            for (int n = 0; n < points.length; n += 2) {
                left = Math.min(left, points[n]);
                right = Math.max(right, points[n]);
                top = Math.min(top, points[n + 1]);
                bottom = Math.max(bottom, points[n + 1]);
            }
        }
        return right < left ? new Rect(0, 0, 0, 0) : between(left, top, right, bottom, path.stroke());
    }

    private static double[] points(Segment segment) {
        return switch (segment) {
            case Segment.MoveTo(double x, double y) -> new double[] {x, y};
            case Segment.LineTo(double x, double y) -> new double[] {x, y};
            case Segment.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                new double[] {x1, y1, x2, y2, x, y};
            case Segment.Close() -> new double[0];
        };
    }

    private static Rect between(double x1, double y1, double x2, double y2, Stroke stroke) {
        return grown(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), stroke);
    }

    private static Rect grown(double x, double y, double width, double height, Stroke stroke) {
        return new Rect(x, y, width, height).inset(-stroke.width());
    }
}
