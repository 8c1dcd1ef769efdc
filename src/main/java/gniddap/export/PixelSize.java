package gniddap.export;

import gniddap.engine.Refusal;

/// The size of a figure in pixels.
///
/// @param dotsPerInch how large a pixel is on paper, for the files that can say it
public record PixelSize(int width, int height, int dotsPerInch) {
    /// A figure drawn smaller than this could not be read; a part cut out of one may be.
    public static final int LEAST = 64;
    public static final int MOST = 7680;
    public static final int LEAST_DOTS = 36;
    public static final int MOST_DOTS = 2400;
    /// As browsers count.
    public static final int USUAL_DOTS = 96;

    private static final double POINTS_PER_INCH = 72;

    public PixelSize {
        if (Math.min(width, height) < 1 || Math.max(width, height) > MOST) {
            throw new Refusal("export.refused.size", width, height, LEAST, MOST);
        }
        if (dotsPerInch < LEAST_DOTS || dotsPerInch > MOST_DOTS) {
            throw new Refusal("export.refused.dots", dotsPerInch, LEAST_DOTS, MOST_DOTS);
        }
    }

    public PixelSize(int width, int height) {
        this(width, height, USUAL_DOTS);
    }

    /// So many pixels in points, of which an inch has 72.
    double points(int pixels) {
        return pixels * POINTS_PER_INCH / dotsPerInch;
    }

    /// So many points in pixels as usual.
    static int pixels(double points) {
        return (int) Math.round(points * USUAL_DOTS / POINTS_PER_INCH);
    }

    /// The pixels an inch, or 0 where they are as usual and nothing needs to be said of them.
    int dotsToSay() {
        return dotsPerInch == USUAL_DOTS ? 0 : dotsPerInch;
    }

    /// So many times as many pixels on each side.
    public PixelSize times(double scale) {
        return new PixelSize(
                (int) Math.round(Math.min(width * scale, Integer.MAX_VALUE)),
                (int) Math.round(Math.min(height * scale, Integer.MAX_VALUE)),
                dotsPerInch);
    }
}
