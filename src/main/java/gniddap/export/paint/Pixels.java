package gniddap.export.paint;

import gniddap.picture.change.Area;

/// Opaque pixels row by row, 0x__RRGGBB, of which only a rectangle may be touched.
final class Pixels {
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;
    private static final int FULL = 256;
    private static final int OPAQUE = 255;
    private static final int STEPS = 16;

    private final int[] rgb;
    private final int stride;
    private final Area area;

    Pixels(int[] rgb, int stride, Area area) {
        this.rgb = rgb;
        this.stride = stride;
        this.area = area;
    }

    int left() {
        return area.x();
    }

    int top() {
        return area.y();
    }

    /// The first column that may not be touched.
    int right() {
        return area.x() + area.width();
    }

    /// The first row that may not be touched.
    int bottom() {
        return area.y() + area.height();
    }

    /// The number of sixteenths nearest to a coverage from 0 to 1.
    static int step(double coverage) {
        return (int) (coverage * STEPS + 0.5);
    }

    /// Paints `argb` over one pixel as far as it is covered, 0 to 1, in steps of one sixteenth.
    void blend(int x, int y, int argb, double coverage) {
        blendStep(x, y, argb, step(coverage));
    }

    /// Paints `argb` over one pixel, so many sixteenths of which are covered.
    void blendStep(int x, int y, int argb, int step) {
        int alpha = (argb >>> 24) * FULL / OPAQUE * step / STEPS;
        if (alpha > 0) {
            int place = y * stride + x;
            rgb[place] = mix(rgb[place], argb, alpha);
        }
    }

    /// Paints `argb` over a part of a row; both ends are cut to what may be touched.
    void fill(int fromX, int toX, int y, int argb) {
        int from = y * stride + Math.max(fromX, left());
        int to = y * stride + Math.min(toX, right());
        int alpha = (argb >>> 24) * FULL / OPAQUE;
        for (int place = from; place < to; place++) {
            rgb[place] = alpha == FULL ? argb : mix(rgb[place], argb, alpha);
        }
    }

    private static int mix(int below, int above, int alpha) {
        int rest = FULL - alpha;
        int redBlue = ((above & RED_BLUE) * alpha + (below & RED_BLUE) * rest) >>> 8;
        int green = ((above & GREEN) * alpha + (below & GREEN) * rest) >>> 8;
        return (redBlue & RED_BLUE) | (green & GREEN);
    }
}
