package gniddap.export.png;

/// Turns the rows of a band into bytes, each after the number of its filter.
///
/// Palette rows are not filtered. In true colour each row but a band's first takes the filter that leaves the least:
/// none, or the difference to the pixel above.
final class PngRows {
    private static final int UP = 2;

    private final int width;
    private final PngColours colours;
    private final PngKind kind;
    private byte[] plain;
    private byte[] above;
    private final byte[] differences;

    PngRows(int width, PngColours colours) {
        this.width = width;
        this.colours = colours;
        kind = colours.kind();
        plain = new byte[1 + width * kind.bytesPerPixel()];
        above = new byte[plain.length];
        differences = new byte[plain.length];
    }

    int length() {
        return plain.length;
    }

    /// The row that begins at this pixel; the array is used again for the next.
    byte[] row(int[] argb, int from, boolean firstOfBand) {
        byte[] row = above;
        above = plain;
        plain = row;
        if (kind == PngKind.PALETTE) {
            fillNumbers(argb, from);
            return plain;
        }
        fillColours(argb, from);
        return firstOfBand ? plain : filtered();
    }

    private void fillNumbers(int[] argb, int from) {
        int last = ~argb[from];
        byte number = 0;
        for (int x = 0; x < width; x++) {
            int colour = argb[from + x];
            if (colour != last) {
                last = colour;
                number = (byte) colours.number(colour);
            }
            plain[1 + x] = number;
        }
    }

    private void fillColours(int[] argb, int from) {
        int place = 1;
        for (int x = 0; x < width; x++) {
            int colour = argb[from + x];
            plain[place++] = (byte) (colour >>> 16);
            plain[place++] = (byte) (colour >>> 8);
            plain[place++] = (byte) colour;
            if (kind == PngKind.TRUE_COLOUR_ALPHA) {
                plain[place++] = (byte) (colour >>> 24);
            }
        }
    }

    private byte[] filtered() {
        int plainSum = 0;
        int differenceSum = 0;
        for (int n = 1; n < plain.length; n++) {
            byte difference = (byte) (plain[n] - above[n]);
            differences[n] = difference;
            plainSum += Math.abs(plain[n]);
            differenceSum += Math.abs(difference);
        }
        differences[0] = UP;
        return differenceSum < plainSum ? differences : plain;
    }
}
