package gniddap.export.gif;

import gniddap.picture.change.Area;
import java.util.Arrays;

/// What a GIF shows: for each pixel the colour of a palette that stands for the wanted one.
///
/// A pixel stays as it is where what it shows is as near to the wanted colour as its new stand-in, or so near that
/// nobody sees it.
final class GifScreen {
    /// Squared, over the three channels.
    private static final int UNSEEN = 6;
    private static final int NOTHING_STAYS = -1;
    /// Few pixels that stay may as well be written with the colour that they show, if that goes on with their row.
    private static final int LONGEST_EITHER = 8;

    private final int width;
    private final int[] shown;
    private Runs numbers = new Runs();
    private Runs settled = new Runs();
    private Area bounds = Area.EMPTY;
    private int column;
    private int row;

    GifScreen(int width, int height) {
        this.width = width;
        shown = new int[width * height];
    }

    /// Row by row inside the frame's bounds: 0 for a pixel that stays, −s for one that stays and shows symbol s, else
    /// 1 + the number of its new colour.
    Runs numbers() {
        return numbers;
    }

    void show(GifFrame frame, GifPalette palette) {
        bounds = frame.bounds();
        settle(frame, palette);
        loosen(palette);
    }

    void clear(Area area) {
        for (int y = area.y(); y < area.bottom(); y++) {
            Arrays.fill(shown, y * width + area.x(), y * width + area.right(), 0);
        }
    }

    private void settle(GifFrame frame, GifPalette palette) {
        begin();
        Runs wanted = frame.numbers();
        for (int run = 0; run < wanted.size(); run++) {
            int number = wanted.number(run);
            if (number == 0) {
                settled.add(0, wanted.length(run));
                skip(wanted.length(run));
            } else {
                int colour = frame.colours().colour(number - 1);
                int standIn = palette.standIn(number);
                settle(
                        number,
                        wanted.length(run),
                        colour,
                        standIn,
                        palette.needsAllPlaces() ? NOTHING_STAYS : near(colour, standIn));
            }
        }
        swap();
    }

    private static int near(int colour, int standIn) {
        return standIn == colour ? 0 : Math.max(UNSEEN, SharedColours.distance(standIn, colour));
    }

    private void settle(int number, int length, int colour, int standIn, int near) {
        int left = length;
        while (left > 0) {
            int part = Math.min(left, bounds.width() - column);
            int place = row + column;
            int end = place + part;
            while (place < end) {
                int fresh = end(place, end, colour, near, false);
                Arrays.fill(shown, place, fresh, standIn);
                settled.add(number, fresh - place);
                place = end(fresh, end, colour, near, true);
                settled.add(0, place - fresh);
            }
            skip(part);
            left -= part;
        }
    }

    /// Where in a row the pixels end of which this is so. Most have the colour of their neighbour.
    private int end(int from, int to, int colour, int near, boolean stay) {
        int[] colours = shown;
        int place = from;
        while (place < to && isNear(colours[place], colour, near) == stay) {
            int neighbours = colours[place];
            do {
                place++;
            } while (place < to && colours[place] == neighbours);
        }
        return place;
    }

    private static boolean isNear(int shown, int colour, int near) {
        return near == 0 ? shown == colour : near > 0 && shown != 0 && SharedColours.distance(shown, colour) <= near;
    }

    private void loosen(GifPalette palette) {
        begin();
        for (int run = 0; run < numbers.size(); run++) {
            int number = numbers.number(run);
            int length = numbers.length(run);
            if (number != 0 || length > LONGEST_EITHER) {
                settled.add(number, length);
                skip(length);
            } else {
                for (int left = length; left > 0; left--) {
                    settled.add(-palette.symbolOf(shown[row + column]), 1);
                    skip(1);
                }
            }
        }
        swap();
    }

    private void begin() {
        settled.clear();
        column = 0;
        row = bounds.y() * width + bounds.x();
    }

    private void skip(int pixels) {
        column += pixels;
        if (column >= bounds.width()) {
            row += column / bounds.width() * width;
            column %= bounds.width();
        }
    }

    private void swap() {
        Runs before = numbers;
        numbers = settled;
        settled = before;
    }
}
