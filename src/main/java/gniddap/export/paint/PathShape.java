package gniddap.export.paint;

import gniddap.picture.Mark;
import gniddap.picture.Segment;
import gniddap.picture.Stroke;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;

/// Paths as Java2D knows them.
final class PathShape {
    private static final float MITER_LIMIT = 10;

    private PathShape() {}

    /// The area inside a path.
    static Path2D.Double inside(Mark.Path path) {
        Path2D.Double shape = new Path2D.Double();
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(double x, double y) -> shape.moveTo(x, y);
                case Segment.LineTo(double x, double y) -> shape.lineTo(x, y);
                case Segment.CurveTo curve ->
                    shape.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
                case Segment.Close() -> shape.closePath();
            }
        }
        return shape;
    }

    /// The area that a path's outline covers.
    static Shape outline(Mark.Path path) {
        Stroke stroke = path.stroke();
        float width = (float) stroke.width();
        float[] dashes = stroke.dash() > 0 ? new float[] {(float) stroke.dash()} : null;
        BasicStroke pen = new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITER_LIMIT, dashes, 0);
        return pen.createStrokedShape(inside(path));
    }
}
