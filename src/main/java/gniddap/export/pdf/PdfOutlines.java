package gniddap.export.pdf;

import gniddap.picture.Mark;
import gniddap.picture.Segment;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Adds the outlines of marks to the path of a page.
final class PdfOutlines {
    /// How far the points that pull a quarter of a circle lie from its ends, as a share of the radius.
    private static final double PULL = 0.5523;

    private final PDPageContentStream out;

    PdfOutlines(PDPageContentStream out) {
        this.out = out;
    }

    /// Clockwise from where the top edge begins, as every painter does, so that dashes fall alike.
    void box(Mark.Box box) throws IOException {
        double radius = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        if (radius <= 0) {
            move(box.x(), box.y());
            line(right, box.y());
            line(right, bottom);
            line(box.x(), bottom);
            out.closePath();
            return;
        }
        move(box.x() + radius, box.y());
        line(right - radius, box.y());
        corner(right, box.y(), 0, -radius, radius, 0);
        line(right, bottom - radius);
        corner(right, bottom, radius, 0, 0, radius);
        line(box.x() + radius, bottom);
        corner(box.x(), bottom, 0, radius, -radius, 0);
        line(box.x(), box.y() + radius);
        corner(box.x(), box.y(), -radius, 0, 0, -radius);
        out.closePath();
    }

    void path(Mark.Path path) throws IOException {
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(double x, double y) -> move(x, y);
                case Segment.LineTo(double x, double y) -> line(x, y);
                case Segment.CurveTo curve ->
                    curve(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
                case Segment.Close() -> out.closePath();
            }
        }
    }

    void line(Mark.Line line) throws IOException {
        move(line.x1(), line.y1());
        line(line.x2(), line.y2());
    }

    /// A quarter of a circle at a corner of a box; each end is told as its way from the quarter's centre.
    private void corner(double x, double y, double fromX, double fromY, double toX, double toY) throws IOException {
        double centreX = x - fromX - toX;
        double centreY = y - fromY - toY;
        curve(
                centreX + fromX + toX * PULL,
                centreY + fromY + toY * PULL,
                centreX + toX + fromX * PULL,
                centreY + toY + fromY * PULL,
                centreX + toX,
                centreY + toY);
    }

    private void move(double x, double y) throws IOException {
        out.moveTo(Hundredths.of(x), Hundredths.of(y));
    }

    private void line(double x, double y) throws IOException {
        out.lineTo(Hundredths.of(x), Hundredths.of(y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        out.curveTo(
                Hundredths.of(x1),
                Hundredths.of(y1),
                Hundredths.of(x2),
                Hundredths.of(y2),
                Hundredths.of(x),
                Hundredths.of(y));
    }
}
