package gniddap.picture;

/// Sums with colours, all 0xAARRGGBB.
public final class Ink {
    private static final int BLACK = 0xff14171c;
    private static final int WHITE = 0xffffffff;

    private Ink() {}

    /// From one opaque colour to another: share 0 is the first, 1 the second.
    public static int mix(int from, int to, double share) {
        return 0xff000000
                | mixed(from >> 16, to >> 16, share) << 16
                | mixed(from >> 8, to >> 8, share) << 8
                | mixed(from, to, share);
    }

    /// Black or white, whichever is easier to read on this ground.
    public static int textOn(int ground) {
        return contrast(BLACK, ground) >= contrast(WHITE, ground) ? BLACK : WHITE;
    }

    /// Contrast of two opaque colours as WCAG 2 defines it: 1 (none) to 21.
    public static double contrast(int one, int other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round((from & 0xff) + ((to & 0xff) - (from & 0xff)) * share);
    }
}
