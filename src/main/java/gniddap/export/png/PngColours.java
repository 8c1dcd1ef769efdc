package gniddap.export.png;

import gniddap.export.paint.ColourTable;
import gniddap.picture.change.Area;
import java.util.List;

/// The colours of all pictures so far, which decide how the next one is written: a palette as long as it suffices.
final class PngColours {
    private static final int MOST_COLOURS = 256;
    private static final int OPAQUE = 255;

    private final ColourTable table = new ColourTable();
    private boolean seenThrough;

    /// Sees what a picture holds in these areas.
    void add(int[] argb, int width, List<Area> areas) {
        for (Area area : areas) {
            for (int y = area.y(); y < area.bottom(); y++) {
                addRow(argb, y * width + area.x(), y * width + area.right());
            }
        }
    }

    private void addRow(int[] argb, int from, int to) {
        int last = ~argb[from];
        for (int place = from; place < to; place++) {
            if (argb[place] != last) {
                last = argb[place];
                seenThrough |= last >>> 24 != OPAQUE;
                if (table.size() <= MOST_COLOURS) {
                    table.add(last, 1);
                }
            }
        }
    }

    PngKind kind() {
        if (table.size() <= MOST_COLOURS) {
            return PngKind.PALETTE;
        }
        return seenThrough ? PngKind.TRUE_COLOUR_ALPHA : PngKind.TRUE_COLOUR;
    }

    int number(int argb) {
        return table.find(argb);
    }

    /// Red, green, blue of each colour.
    byte[] palette() {
        byte[] palette = new byte[3 * table.size()];
        for (int number = 0; number < table.size(); number++) {
            int colour = table.colour(number);
            palette[3 * number] = (byte) (colour >>> 16);
            palette[3 * number + 1] = (byte) (colour >>> 8);
            palette[3 * number + 2] = (byte) colour;
        }
        return palette;
    }

    /// How far each colour covers; nothing where all do so fully.
    byte[] alphas() {
        byte[] alphas = new byte[seenThrough ? table.size() : 0];
        for (int number = 0; number < alphas.length; number++) {
            alphas[number] = (byte) (table.colour(number) >>> 24);
        }
        return alphas;
    }
}
