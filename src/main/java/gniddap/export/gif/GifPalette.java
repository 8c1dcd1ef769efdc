package gniddap.export.gif;

import gniddap.export.paint.ColourTable;
import java.util.Arrays;

/// Finds the palette of each frame. Index 0 means "leave the pixel as it is" in every table.
///
/// Colours enter the file's own table while it has room, so most frames need none of their own. A frame with colours
/// that no
/// longer fit brings its own table; only a frame with more than 255 of them shows some as their nearest stand-ins.
final class GifPalette {
    static final int MOST_COLOURS = 255;

    private final ColourTable shared = new ColourTable();
    private final ColourTable own = new ColourTable();
    private boolean sharedSuffices = true;
    private int[] symbols = new int[1 << 10];

    /// Palette index for each number of the frame.
    int[] symbols() {
        return symbols;
    }

    /// The table that grows over all frames and is written into the file's head.
    ColourTable shared() {
        return shared;
    }

    /// The frame's own table, or the shared one if that suffices.
    ColourTable table() {
        return sharedSuffices ? shared : own;
    }

    boolean sharedSuffices() {
        return sharedSuffices;
    }

    void fit(ColourTable colours) {
        symbols = colours.size() < symbols.length ? symbols : Arrays.copyOf(symbols, colours.size() * 2);
        sharedSuffices = shared.size() == 0 || shared.size() + missing(colours) <= MOST_COLOURS;
        own.clear();
        int[] standIns = colours.size() <= MOST_COLOURS || (sharedSuffices && shared.size() > 0)
                ? null
                : ColourReducer.reduce(colours, MOST_COLOURS);
        for (int number = 0; number < colours.size(); number++) {
            int colour = standIns == null ? colours.colour(number) : standIns[number];
            symbols[number + 1] = 1 + table().add(colour, 1);
        }
    }

    private int missing(ColourTable colours) {
        int missing = 0;
        for (int number = 0; number < colours.size(); number++) {
            missing += shared.find(colours.colour(number)) < 0 ? 1 : 0;
        }
        return missing;
    }
}
