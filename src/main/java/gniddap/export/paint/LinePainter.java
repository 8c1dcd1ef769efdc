package gniddap.export.paint;

import gniddap.picture.Mark;
import gniddap.picture.Stroke;

/// Paints one straight line with butt ends: a pixel is covered as far as it lies within the line's width and length.
final class LinePainter {
    private final Pixels pixels;
    private final Mark.Line line;
    private final Stroke stroke;
    private final double length;

    /// The line with all its lengths in pixels.
    LinePainter(Pixels pixels, Mark.Line line) {
        this.pixels = pixels;
        this.line = line;
        stroke = line.stroke();
        length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
    }

    void paint() {
        if (length == 0 || !stroke.visible()) {
            return;
        }
        double reach = stroke.width() / 2 + 1;
        int left = Math.max((int) (Math.min(line.x1(), line.x2()) - reach), pixels.left());
        int right = Math.min((int) Math.ceil(Math.max(line.x1(), line.x2()) + reach), pixels.right());
        int top = Math.max((int) (Math.min(line.y1(), line.y2()) - reach), pixels.top());
        int bottom = Math.min((int) Math.ceil(Math.max(line.y1(), line.y2()) + reach), pixels.bottom());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                pixels.blend(x, y, stroke.colour(), coverage(x + 0.5 - line.x1(), y + 0.5 - line.y1()));
            }
        }
    }

    private double coverage(double x, double y) {
        double unitX = (line.x2() - line.x1()) / length;
        double unitY = (line.y2() - line.y1()) / length;
        double across = Dashes.across(x * unitY - y * unitX, stroke.width());
        if (across == 0) {
            return 0;
        }
        double along = x * unitX + y * unitY;
        double ends = Math.clamp(along + 0.5, 0, 1) * Math.clamp(length - along + 0.5, 0, 1);
        return across * ends * Dashes.along(along, stroke.dash());
    }
}
