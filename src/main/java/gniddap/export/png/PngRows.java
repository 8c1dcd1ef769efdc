package gniddap.export.png;

import java.util.Arrays;

/// Turns the rows of a band into bytes, each after the number of its filter.
///
/// Palette rows are not filtered. In true colour a row becomes its differences to the row above where more pixels are
/// like that above than like that before them; but not a band's first.
final class PngRows {
    private static final int UP = 2;

    private final int width;
    private final PngColours colours;
    private final PngKind kind;
    private final byte[] bytes;

    PngRows(int width, PngColours colours) {
        this.width = width;
        this.colours = colours;
        kind = colours.kind();
        bytes = new byte[1 + width * kind.bytesPerPixel()];
    }

    int length() {
        return bytes.length;
    }

    /// The row that begins at this pixel; the array is used again for the next.
    byte[] row(int[] argb, int from, boolean firstOfBand) {
        if (kind == PngKind.PALETTE) {
            fillNumbers(argb, from);
        } else if (firstOfBand || !isLikeAbove(argb, from)) {
            fillColours(argb, from);
        } else {
            fillDifferences(argb, from);
        }
        return bytes;
    }

    private boolean isLikeAbove(int[] argb, int from) {
        int above = 0;
        int before = 0;
        for (int place = from + 1; place < from + width; place++) {
            above += argb[place] == argb[place - width] ? 1 : 0;
            before += argb[place] == argb[place - 1] ? 1 : 0;
        }
        return above >= before;
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
            bytes[1 + x] = number;
        }
    }

    private void fillColours(int[] argb, int from) {
        bytes[0] = 0;
        for (int x = 0; x < width; x++) {
            put(x, argb[from + x], 0);
        }
    }

    private void fillDifferences(int[] argb, int from) {
        Arrays.fill(bytes, (byte) 0);
        bytes[0] = UP;
        for (int x = 0; x < width; x++) {
            int colour = argb[from + x];
            int above = argb[from + x - width];
            if (colour != above) {
                put(x, colour, above);
            }
        }
    }

    /// The channels of a colour less those of another.
    private void put(int x, int colour, int other) {
        int place = 1 + x * kind.bytesPerPixel();
        bytes[place] = (byte) ((colour >>> 16) - (other >>> 16));
        bytes[place + 1] = (byte) ((colour >>> 8) - (other >>> 8));
        bytes[place + 2] = (byte) (colour - other);
        if (kind == PngKind.TRUE_COLOUR_ALPHA) {
            bytes[place + 3] = (byte) ((colour >>> 24) - (other >>> 24));
        }
    }
}
