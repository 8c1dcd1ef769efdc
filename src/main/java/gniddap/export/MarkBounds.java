package gniddap.export;

import gniddap.picture.Mark;
import gniddap.picture.Stroke;
import gniddap.picture.TextWidths;
import java.awt.geom.Rectangle2D;

/// How far a mark reaches, in units of the picture; never too small.
final class MarkBounds {
    private static final double ASCENT = 1.1;
    private static final double DESCENT = 0.4;
    private static final double OVERHANG = 0.2;

    private MarkBounds() {}

    static Rectangle2D.Double of(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> grown(box.x(), box.y(), box.width(), box.height(), box.stroke());
            case Mark.Line line -> ofLine(line);
            case Mark.Path path -> ofPath(path);
            case Mark.Label label -> ofLabel(label);
            case Mark.Raster raster -> grown(raster.x(), raster.y(), raster.width(), raster.height(), Stroke.NONE);
        };
    }

    private static Rectangle2D.Double ofLine(Mark.Line line) {
        double left = Math.min(line.x1(), line.x2());
        double top = Math.min(line.y1(), line.y2());
        double width = Math.abs(line.x2() - line.x1());
        return grown(left, top, width, Math.abs(line.y2() - line.y1()), line.stroke());
    }

    private static Rectangle2D.Double ofLabel(Mark.Label label) {
        double width = TextWidths.width(label.face(), label.text(), label.size());
        double margin = label.size() * OVERHANG;
        double left = label.anchor().startX(label.x(), width) - margin;
        double height = label.size() * (ASCENT + DESCENT);
        return new Rectangle2D.Double(left, label.y() - label.size() * ASCENT, width + 2 * margin, height);
    }

    private static Rectangle2D.Double ofPath(Mark.Path path) {
        Rectangle2D reach = PathShape.inside(path).getBounds2D();
        return grown(reach.getX(), reach.getY(), reach.getWidth(), reach.getHeight(), path.stroke());
    }

    private static Rectangle2D.Double grown(double x, double y, double width, double height, Stroke stroke) {
        double margin = stroke.width();
        return new Rectangle2D.Double(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}
