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
    private final Runs numbers = new Runs();
    /// Where the first pixels lie that stay, of those between two that change.
    private final int[] stays = new int[LONGEST_EITHER];

    private int stayCount;
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
        numbers.clear();
        column = 0;
        row = bounds.y() * width + bounds.x();
        Runs wanted = frame.numbers();
        for (int run = 0; run < wanted.size(); run++) {
            int number = wanted.number(run);
            if (number == 0) {
                leave(wanted.length(run));
            } else {
                settle(number, wanted.length(run), frame.colours().colour(number - 1), palette);
            }
        }
        endStay(palette);
    }

    void clear(Area area) {
        for (int y = area.y(); y < area.bottom(); y++) {
            Arrays.fill(shown, y * width + area.x(), y * width + area.right(), 0);
        }
    }

    private static int near(int colour, int standIn) {
        return standIn == colour ? 0 : Math.max(UNSEEN, SharedColours.distance(standIn, colour));
    }

    private void leave(int length) {
        int left = length;
        while (left > 0) {
            int part = Math.min(left, bounds.width() - column);
            stay(row + column, part);
            skip(part);
            left -= part;
        }
    }

    private void settle(int number, int length, int colour, GifPalette palette) {
        int standIn = palette.standIn(number);
        int near = palette.needsAllPlaces() ? NOTHING_STAYS : near(colour, standIn);
        int left = length;
        while (left > 0) {
            int part = Math.min(left, bounds.width() - column);
            int place = row + column;
            int end = place + part;
            while (place < end) {
                int fresh = end(place, end, colour, near, false);
                if (fresh > place) {
                    endStay(palette);
                    Arrays.fill(shown, place, fresh, standIn);
                    numbers.add(number, fresh - place);
                }
                place = end(fresh, end, colour, near, true);
                stay(fresh, place - fresh);
            }
            skip(part);
            left -= part;
        }
    }

    /// Where in a row the pixels end of which this is so. Most have the colour of their neighbour.
    private int end(int from, int to, int colour, int near, boolean stay) {
        int place = from;
        while (place < to && isNear(shown[place], colour, near) == stay) {
            place = Runs.end(shown, place, to);
        }
        return place;
    }

    private static boolean isNear(int shown, int colour, int near) {
        return near == 0 ? shown == colour : near > 0 && shown != 0 && SharedColours.distance(shown, colour) <= near;
    }

    private void stay(int place, int length) {
        for (int n = 0; n < length && stayCount + n < LONGEST_EITHER; n++) {
            stays[stayCount + n] = place + n;
        }
        stayCount += length;
    }

    private void endStay(GifPalette palette) {
        if (stayCount > LONGEST_EITHER) {
            numbers.add(0, stayCount);
        } else {
            for (int n = 0; n < stayCount; n++) {
                numbers.add(-palette.symbolOf(shown[stays[n]]), 1);
            }
        }
        stayCount = 0;
    }

    private void skip(int pixels) {
        column += pixels;
        if (column >= bounds.width()) {
            row += column / bounds.width() * width;
            column %= bounds.width();
        }
    }
}
