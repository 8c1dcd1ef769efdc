package gniddap.export.paint;

import gniddap.picture.Mark;
import gniddap.picture.Stroke;

/// Paints one box: how much of a pixel is covered follows from the distance of its centre to the outline.
///
/// Exact along straight edges. Far faster than a general painter of shapes, of which a picture would need hundreds of
/// calls.
final class BoxPainter {
    private final Pixels pixels;
    private final double centreX;
    private final double centreY;
    private final double radius;
    /// Half the straight part of each edge.
    private final double straightX;

    private final double straightY;
    private final int fill;
    private final Stroke stroke;
    private final double reach;

    /// The box with all its lengths in pixels.
    BoxPainter(Pixels pixels, Mark.Box box) {
        this.pixels = pixels;
        centreX = box.x() + box.width() / 2;
        centreY = box.y() + box.height() / 2;
        radius = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
        straightX = box.width() / 2 - radius;
        straightY = box.height() / 2 - radius;
        fill = box.fill();
        stroke = box.stroke().visible() ? box.stroke() : Stroke.NONE;
        reach = 0.5 + stroke.width() / 2;
    }

    void paint() {
        double halfHeight = straightY + radius + reach;
        int top = Math.max((int) Math.floor(centreY - halfHeight), pixels.top());
        int bottom = Math.min((int) Math.ceil(centreY + halfHeight), pixels.bottom());
        for (int y = top; y < bottom; y++) {
            paintRow(y);
        }
    }

    /// What lies between the two edges of a row is filled at once.
    private void paintRow(int y) {
        double halfWidth = straightX + radius;
        int left = Math.max((int) Math.floor(centreX - halfWidth - reach), pixels.left());
        int right = Math.min((int) Math.ceil(centreX + halfWidth + reach), pixels.right());
        boolean between = Math.abs(y + 0.5 - centreY) < Math.min(straightY, straightY + radius - reach);
        int innerLeft = between ? (int) Math.ceil(centreX - halfWidth + reach) : right;
        int innerRight = between ? (int) Math.floor(centreX + halfWidth - reach) : right;
        paintPixels(left, Math.min(innerLeft, right), y);
        if (innerLeft < innerRight && fill >>> 24 != 0) {
            pixels.fill(innerLeft, innerRight, y, fill);
        }
        paintPixels(Math.max(left, Math.max(innerLeft, innerRight)), right, y);
    }

    private void paintPixels(int from, int to, int y) {
        for (int x = from; x < to; x++) {
            double distance = distance(x + 0.5 - centreX, y + 0.5 - centreY);
            pixels.blend(x, y, fill, 0.5 - distance);
            double covered = Dashes.across(distance, stroke.width());
            if (covered > 0) {
                double dashed = stroke.dash() > 0 ? dashed(x + 0.5 - centreX, y + 0.5 - centreY) : 1;
                pixels.blend(x, y, stroke.colour(), covered * dashed);
            }
        }
    }

    /// Distance of a point to the outline, negative inside; places are measured from the centre.
    private double distance(double x, double y) {
        double outX = Math.abs(x) - straightX;
        double outY = Math.abs(y) - straightY;
        double toCorner = outX > 0 && outY > 0 ? Math.sqrt(outX * outX + outY * outY) : Math.max(outX, outY);
        return toCorner - radius;
    }

    private double dashed(double x, double y) {
        return Dashes.along(along(x, y), stroke.dash());
    }

    /// Where on the outline the point nearest to this one lies: clockwise from where the top edge begins.
    private double along(double x, double y) {
        double outX = Math.abs(x) - straightX;
        double outY = Math.abs(y) - straightY;
        double arc = radius * Math.PI / 2;
        if (outX > 0 && outY > 0) {
            return alongCorner(x > 0, y > 0, outX, outY, arc);
        }
        double quarter = 2 * straightX + arc + 2 * straightY + arc;
        if (outX > outY) {
            return x > 0 ? 2 * straightX + arc + straightY + y : quarter + 2 * straightX + arc + straightY - y;
        }
        return y < 0 ? straightX + x : quarter + straightX - x;
    }

    private double alongCorner(boolean right, boolean low, double outX, double outY, double arc) {
        double turned = radius * (right == low ? Math.atan2(outY, outX) : Math.atan2(outX, outY));
        double half = 2 * straightX + 2 * arc + 2 * straightY;
        double before = right == low ? 2 * straightX + arc + 2 * straightY : 2 * straightX;
        return (right ? 0 : half) + before + turned;
    }
}
