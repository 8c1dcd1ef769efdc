package gniddap.export.gif;

import gniddap.export.paint.ColourTable;
import java.util.Arrays;

/// Finds the palette of each frame. Index 0 means "leave the pixel as it is" in every table.
///
/// As long as all frames together have at most 255 colours, the file's own table holds them exactly. Where there are
/// more, it holds those that stand for the others, takes in those that are far from all it has while there is room,
/// and a frame that would still be shown with too large an error brings its own table.
final class GifPalette {
    static final int MOST_COLOURS = 255;

    private static final int FIRST_COLOURS = 200;
    private static final int NEAR = 40;
    private static final double LARGEST_ERROR = 0.3;

    private final int pixels;
    private final SharedColours shared = new SharedColours();
    private final ColourTable own = new ColourTable();
    private boolean sharedSuffices = true;
    private int[] symbols = new int[1 << 10];

    /// @param pixels of a whole picture
    GifPalette(int pixels) {
        this.pixels = pixels;
    }

    /// Palette index for each number of the frame.
    int[] symbols() {
        return symbols;
    }

    /// The table that grows over all frames and is written into the file's head.
    ColourTable shared() {
        return shared.table();
    }

    /// The frame's own table, or the shared one if that suffices.
    ColourTable table() {
        return sharedSuffices ? shared.table() : own;
    }

    boolean sharedSuffices() {
        return sharedSuffices;
    }

    void fit(ColourTable colours) {
        symbols = colours.size() < symbols.length ? symbols : Arrays.copyOf(symbols, colours.size() * 2);
        if (shared.table().size() == 0 && colours.size() > MOST_COLOURS) {
            shared.begin(ColourReducer.reduce(colours, FIRST_COLOURS));
        }
        double error = 0;
        for (int number = 0; number < colours.size(); number++) {
            int colour = colours.colour(number);
            int place = shared.place(colour, NEAR);
            symbols[number + 1] = 1 + place;
            error += (double) SharedColours.distance(shared.table().colour(place), colour) * colours.count(number);
        }
        sharedSuffices = error <= LARGEST_ERROR * pixels * 3;
        if (!sharedSuffices) {
            fitOwn(colours);
        }
    }

    private void fitOwn(ColourTable colours) {
        own.clear();
        int[] standIns = colours.size() <= MOST_COLOURS ? null : ColourReducer.reduce(colours, MOST_COLOURS);
        for (int number = 0; number < colours.size(); number++) {
            int colour = standIns == null ? colours.colour(number) : standIns[number];
            symbols[number + 1] = 1 + own.add(colour, 1);
        }
    }
}
