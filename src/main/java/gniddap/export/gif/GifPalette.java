package gniddap.export.gif;

import gniddap.export.paint.ColourTable;
import java.util.Arrays;

/// Finds the palette of each frame. Index 0 means "leave the pixel as it is", but in a frame that needs the 256th
/// colour
/// of the shared table: there it means that colour, and no pixel is left as it is.
///
/// Frames share one table, which holds their colours exactly as long as there are at most 256. A frame that would be
/// shown with too large an error brings a table of its own.
final class GifPalette {
    /// Of all pixels of the picture, squared: 50 dB and some more, since errors of several frames add up.
    private static final double LARGEST_ERROR = 0.3;

    private static final int CHANNELS = 3;
    private static final int LARGEST_SYMBOL = 255;

    private final int pixels;
    private final SharedColours shared;
    private final ColourTable own = new ColourTable();
    private boolean sharedSuffices = true;
    private boolean needsAllPlaces;
    private int[] symbols = new int[1 << 10];

    /// @param pixels of a whole picture
    /// @param mustLeave whether in every frame pixels may have to be left as they are
    GifPalette(int pixels, boolean mustLeave) {
        this.pixels = pixels;
        shared = new SharedColours(SharedColours.MOST_COLOURS + (mustLeave ? 0 : 1));
    }

    /// Whether the frame shows the colour that index 0 means where no pixel is left as it is.
    boolean needsAllPlaces() {
        return needsAllPlaces;
    }

    /// Palette index for each number of the frame.
    int[] symbols() {
        return symbols;
    }

    /// The index of a colour in the frame's table; 0 if it is not there.
    int symbolOf(int colour) {
        return 1 + table().find(colour) & LARGEST_SYMBOL;
    }

    /// The colour that stands for a number of the frame.
    int standIn(int number) {
        return table().colour(symbols[number] - 1 & LARGEST_SYMBOL);
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
        shared.learn(colours);
        needsAllPlaces = false;
        double largest = LARGEST_ERROR * CHANNELS * pixels;
        double error = 0;
        for (int number = 0; number < colours.size() && error <= largest; number++) {
            int colour = colours.colour(number);
            int place = shared.place(colour);
            symbols[number + 1] = 1 + place & LARGEST_SYMBOL;
            needsAllPlaces |= place == LARGEST_SYMBOL;
            error += (double) SharedColours.distance(shared.table().colour(place), colour) * colours.count(number);
        }
        sharedSuffices = error <= largest;
        if (!sharedSuffices) {
            needsAllPlaces = false;
            fitOwn(colours);
        }
    }

    private void fitOwn(ColourTable colours) {
        own.clear();
        int most = SharedColours.MOST_COLOURS;
        int[] standIns = colours.size() <= most ? null : ColourReducer.reduce(colours, most);
        for (int number = 0; number < colours.size(); number++) {
            int colour = standIns == null ? colours.colour(number) : standIns[number];
            symbols[number + 1] = 1 + own.add(colour, 1);
        }
    }
}
