package gniddap.export.png;

import gniddap.export.paint.ColourTable;
/// The rows of a PNG as bytes, each after the number of its filter.
///
/// Palette rows are not filtered. In true colour each row takes the filter that leaves the least: none, or the
/// difference
/// to the pixel above.

final class PngRows {
    private static final int MOST_COLOURS = 256;
    private static final int TRUE_COLOUR = 2;
    private static final int PALETTE = 3;
    private static final int TRUE_COLOUR_ALPHA = 6;
    private static final int UP = 2;

    private final int[] argb;
    private final int width;
    private final int height;
    private final int kind;
    private final ColourTable colours;
    private int nextRow;
    private byte[] plain;
    private byte[] above;

    private PngRows(int[] argb, int width, int height, int kind, ColourTable colours) {
        this.argb = argb;
        this.width = width;
        this.height = height;
        this.kind = kind;
        this.colours = colours;
        int bytes = kind == PALETTE ? 1 : kind == TRUE_COLOUR ? 3 : 4;
        plain = new byte[1 + width * bytes];
        above = new byte[plain.length];
    }

    static PngRows opaque(int[] rgb, int width, int height) {
        ColourTable colours = new ColourTable();
        int last = ~rgb[0];
        for (int n = 0; n < rgb.length && colours.size() <= MOST_COLOURS; n++) {
            if (rgb[n] != last) {
                last = rgb[n];
                colours.add(last, 1);
            }
        }
        int kind = colours.size() <= MOST_COLOURS ? PALETTE : TRUE_COLOUR;
        return new PngRows(rgb, width, height, kind, colours);
    }

    static PngRows transparent(int[] argb, int width, int height) {
        return new PngRows(argb, width, height, TRUE_COLOUR_ALPHA, new ColourTable());
    }

    /// PNG's colour type.
    int kind() {
        return kind;
    }

    byte[] palette() {
        byte[] palette = new byte[3 * colours.size()];
        for (int number = 0; number < colours.size(); number++) {
            putColour(palette, 3 * number, colours.colour(number));
        }
        return palette;
    }

    boolean hasNext() {
        return nextRow < height;
    }

    /// The next row; its array is used again for a later one.
    byte[] next() {
        byte[] row = above;
        above = plain;
        plain = row;
        int from = nextRow * width;
        nextRow++;
        switch (kind) {
            case PALETTE -> fillNumbers(from);
            case TRUE_COLOUR -> fillColours(from, 3);
            default -> fillColours(from, 4);
        }
        return kind == PALETTE ? plain : filtered();
    }

    private void fillNumbers(int from) {
        int last = ~argb[from];
        int number = 0;
        for (int x = 0; x < width; x++) {
            if (argb[from + x] != last) {
                last = argb[from + x];
                number = colours.find(last);
            }
            plain[1 + x] = (byte) number;
        }
    }

    private void fillColours(int from, int bytes) {
        for (int x = 0; x < width; x++) {
            putColour(plain, 1 + x * bytes, argb[from + x]);
            if (bytes == 4) {
                plain[4 + x * bytes] = (byte) (argb[from + x] >>> 24);
            }
        }
    }

    private byte[] filtered() {
        byte[] differences = new byte[plain.length];
        differences[0] = UP;
        int plainSum = 0;
        int differenceSum = 0;
        for (int n = 1; n < plain.length; n++) {
            differences[n] = (byte) (plain[n] - above[n]);
            plainSum += Math.abs(plain[n]);
            differenceSum += Math.abs(differences[n]);
        }
        return differenceSum < plainSum ? differences : plain;
    }

    private static void putColour(byte[] bytes, int at, int rgb) {
        bytes[at] = (byte) (rgb >>> 16);
        bytes[at + 1] = (byte) (rgb >>> 8);
        bytes[at + 2] = (byte) rgb;
    }
}
