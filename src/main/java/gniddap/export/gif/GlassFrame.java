package gniddap.export.gif;

import gniddap.picture.change.Area;
import java.util.Arrays;
import java.util.List;

/// A frame of a film with clear places. It waits for the next one, since only then is known what is taken away.
///
/// Every pixel is either clear, 0, or opaque: one that covers in part is painted on a matte if it covers enough.
final class GlassFrame {
    private static final int OPAQUE = 255;
    private static final int LEAST_ALPHA = 64;
    /// A frame that stands longer is shown anew, so that one delay can say how long.
    private static final int LONGEST_CENTISECONDS = 60_000;

    private final int width;
    private final int matte;
    private final Area whole;
    private int[] pixels;
    private int[] next;
    private Area gone = Area.EMPTY;
    private boolean isThere;
    private long startCentiseconds;

    GlassFrame(int width, int height, int matte) {
        this.width = width;
        this.matte = matte;
        whole = new Area(0, 0, width, height);
        pixels = new int[width * height];
        next = new int[width * height];
    }

    /// Whether the next frame shows something else. It can differ from the one before it only in these areas.
    boolean differs(int[] argb, List<Area> areas, long centiseconds) {
        System.arraycopy(pixels, 0, next, 0, pixels.length);
        areas.forEach(area -> flatten(argb, area));
        boolean tooLong = centiseconds - startCentiseconds > LONGEST_CENTISECONDS;
        return !isThere || tooLong || !Arrays.equals(pixels, next);
    }

    /// Lets the next frame wait from now on.
    void take(long centiseconds) {
        int[] before = pixels;
        pixels = next;
        next = before;
        gone = Area.EMPTY;
        isThere = true;
        startCentiseconds = centiseconds;
    }

    /// No frame follows, so nothing is taken away.
    void end() {
        gone = Area.EMPTY;
    }

    boolean isThere() {
        return isThere;
    }

    int[] pixels() {
        return pixels;
    }

    Area whole() {
        return whole;
    }

    long startCentiseconds() {
        return startCentiseconds;
    }

    /// The rectangle of all that the next frame clears.
    Area gone() {
        return gone;
    }

    private void flatten(int[] argb, Area area) {
        int left = area.right();
        int right = 0;
        int top = area.bottom();
        int bottom = 0;
        for (int y = area.y(); y < area.bottom(); y++) {
            for (int x = area.x(); x < area.right(); x++) {
                int place = y * width + x;
                next[place] = flat(argb[place]);
                if (next[place] == 0 && pixels[place] != 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }
        if (left < right) {
            gone = gone.union(new Area(left, top, right - left, bottom - top));
        }
    }

    private int flat(int argb) {
        int alpha = argb >>> 24;
        if (alpha == OPAQUE) {
            return argb;
        }
        if (alpha < LEAST_ALPHA) {
            return 0;
        }
        int mixed = OPAQUE << 24;
        for (int shift = 0; shift < 24; shift += Byte.SIZE) {
            int channel = (argb >> shift & 0xFF) * alpha + (matte >> shift & 0xFF) * (OPAQUE - alpha);
            mixed |= ((channel + OPAQUE / 2) / OPAQUE) << shift;
        }
        return mixed;
    }
}
