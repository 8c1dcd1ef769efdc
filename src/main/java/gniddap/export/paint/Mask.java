package gniddap.export.paint;

/// How much each pixel of a rectangle is covered, in steps of one sixteenth.
///
/// Few steps keep the colours of a picture few, so that a GIF can hold them exactly; the eye does not tell them from
/// more.
final class Mask {
    /// Where the rectangle begins, from the point that the mask is painted at.
    private final int left;

    private final int top;
    private final int width;
    private final byte[] steps;

    /// `coverage` holds the rows of a blue channel, 0 to 255, `stride` pixels apart.
    Mask(int left, int top, int width, int height, int[] coverage, int stride) {
        this.left = left;
        this.top = top;
        this.width = width;
        steps = new byte[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int covered = coverage[row * stride + column] & 0xFF;
                steps[row * width + column] = covered == 0 ? 0 : (byte) Pixels.step(covered / 255.0);
            }
        }
    }

    void paint(Pixels pixels, int x, int y, int argb) {
        int fromX = Math.max(x + left, pixels.left());
        int toX = Math.min(x + left + width, pixels.right());
        int fromY = Math.max(y + top, pixels.top());
        int toY = Math.min(y + top + steps.length / width, pixels.bottom());
        for (int row = fromY; row < toY; row++) {
            int place = (row - y - top) * width - x - left;
            for (int column = fromX; column < toX; column++) {
                if (steps[place + column] != 0) {
                    pixels.blendStep(column, row, argb, steps[place + column]);
                }
            }
        }
    }
}
