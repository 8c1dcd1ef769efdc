package gniddap.export.paint;

import gniddap.picture.change.Area;
import java.util.Arrays;

/// Pixels row by row, 0xAARRGGBB, of which only a rectangle may be touched.
final class Pixels {
    private static final int RED_BLUE = 0xFF00FF;
    private static final int GREEN = 0x00FF00;
    private static final int FULL = 256;
    private static final int OPAQUE = 255;
    private static final int STEPS = 16;

    private final int[] argb;
    private final int stride;
    private final Area area;

    Pixels(int[] argb, int stride, Area area) {
        this.argb = argb;
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

    /// The number of sixteenths nearest to a coverage; less than nothing is none, more than all is all.
    static int step(double coverage) {
        return Math.min(Math.max((int) (coverage * STEPS + 0.5), 0), STEPS);
    }

    /// Paints `argb` over one pixel as far as it is covered, in steps of one sixteenth.
    void blend(int x, int y, int colour, double coverage) {
        blendStep(x, y, colour, step(coverage));
    }

    /// Paints `argb` over one pixel, so many sixteenths of which are covered.
    void blendStep(int x, int y, int colour, int step) {
        int alpha = (colour >>> 24) * FULL / OPAQUE * step / STEPS;
        if (alpha > 0) {
            int place = y * stride + x;
            argb[place] = over(argb[place], colour, alpha);
        }
    }

    /// Paints `argb` over a part of a row; both ends are cut to what may be touched.
    void fill(int fromX, int toX, int y, int colour) {
        int from = y * stride + Math.max(fromX, left());
        int to = y * stride + Math.min(toX, right());
        int alpha = (colour >>> 24) * FULL / OPAQUE;
        for (int place = from; place < to; place++) {
            argb[place] = alpha == FULL ? colour : over(argb[place], colour, alpha);
        }
    }

    /// Takes everything away from a part of a row.
    void clear(int fromX, int toX, int y) {
        Arrays.fill(argb, y * stride + fromX, y * stride + toX, 0);
    }

    private static int over(int below, int above, int alpha) {
        int under = below >>> 24;
        return under == OPAQUE ? mix(below, above, alpha) : overGlass(below, above, alpha);
    }

    /// Where what lies below is itself seen through.
    private static int overGlass(int below, int above, int alpha) {
        int upper = alpha * OPAQUE / FULL;
        int lower = (below >>> 24) * (FULL - alpha) / FULL;
        int all = upper + lower;
        int mixed = all << 24;
        for (int shift = 0; shift < 24 && all > 0; shift += Byte.SIZE) {
            int channel = ((above >> shift & 0xFF) * upper + (below >> shift & 0xFF) * lower + all / 2) / all;
            mixed |= channel << shift;
        }
        return mixed;
    }

    private static int mix(int below, int above, int alpha) {
        int rest = FULL - alpha;
        int redBlue = ((above & RED_BLUE) * alpha + (below & RED_BLUE) * rest) >>> 8;
        int green = ((above & GREEN) * alpha + (below & GREEN) * rest) >>> 8;
        return OPAQUE << 24 | (redBlue & RED_BLUE) | (green & GREEN);
    }
}
