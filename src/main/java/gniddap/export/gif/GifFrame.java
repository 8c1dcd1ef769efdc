package gniddap.export.gif;

import gniddap.export.paint.ColourTable;
import gniddap.picture.change.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Compares each frame with the one before: where they differ, and which colours are needed there.
///
/// Every pixel of `bounds()` gets a number: 0 if it need not change, else 1 + the number of its colour in `colours()`.
final class GifFrame {
    private final int width;
    private final int[] wanted;
    private final Runs numbers = new Runs();
    private final ColourTable colours = new ColourTable();
    private Area bounds = Area.EMPTY;
    private boolean first;

    /// @param glass whether nothing is shown at first, so that what lies behind is seen
    GifFrame(int width, int height, boolean glass) {
        this.width = width;
        first = !glass;
        wanted = new int[width * height];
    }

    /// The smallest rectangle that holds all changes of the last frame; empty if nothing changed.
    Area bounds() {
        return bounds;
    }

    ColourTable colours() {
        return colours;
    }

    /// Row by row inside the bounds.
    Runs numbers() {
        return numbers;
    }

    /// Takes in a frame that can differ from what is shown only in these areas.
    ///
    /// @param least what the bounds hold in any case
    void update(int[] pixels, List<Area> areas, Area least) {
        List<Area> changes = new ArrayList<>();
        for (Area area : areas) {
            Area changed = first ? area : changed(pixels, area);
            if (!changed.isEmpty()) {
                changes.add(changed);
            }
        }
        changes.sort(Comparator.comparingInt(change -> change.x()));
        bounds = changes.stream().reduce(least, Area::union);
        number(pixels, changes);
        first = false;
    }

    /// Gives every pixel inside the bounds the number of its colour.
    void leaveNothing() {
        first = true;
        number(wanted, List.of(bounds));
        first = false;
    }

    /// Takes everything away inside the bounds.
    void clear() {
        for (int y = bounds.y(); y < bounds.bottom(); y++) {
            Arrays.fill(wanted, y * width + bounds.x(), y * width + bounds.right(), 0);
        }
    }

    private Area changed(int[] pixels, Area area) {
        int left = area.width();
        int right = 0;
        int top = -1;
        int bottom = -1;
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            int row = y * width + area.x();
            int begin = begin(pixels, row, area.width());
            if (begin < area.width()) {
                left = Math.min(left, begin);
                right = Math.max(right, end(pixels, row, area.width()));
                top = top < 0 ? y : top;
                bottom = y + 1;
            }
        }
        return top < 0 ? Area.EMPTY : new Area(area.x() + left, top, right - left, bottom - top);
    }

    private int begin(int[] pixels, int row, int length) {
        int n = 0;
        while (n < length && same(pixels, row + n)) {
            n++;
        }
        return n;
    }

    private int end(int[] pixels, int row, int length) {
        int n = length;
        while (n > 0 && same(pixels, row + n - 1)) {
            n--;
        }
        return n;
    }

    private boolean same(int[] pixels, int place) {
        return pixels[place] == wanted[place];
    }

    /// Between the changes, which are sorted from left to right and may overlap, everything stays.
    private void number(int[] pixels, List<Area> changes) {
        numbers.clear();
        colours.clear();
        for (int y = bounds.y(); y < bounds.y() + bounds.height(); y++) {
            int x = bounds.x();
            for (Area change : changes) {
                int right = change.x() + change.width();
                if (y >= change.y() && y < change.y() + change.height() && right > x) {
                    int left = Math.max(x, change.x());
                    numbers.add(0, left - x);
                    number(pixels, y * width + left, y * width + right);
                    x = right;
                }
            }
            numbers.add(0, bounds.x() + bounds.width() - x);
        }
    }

    private void number(int[] pixels, int from, int to) {
        int place = from;
        while (place < to) {
            int colour = pixels[place];
            if (!first && colour == wanted[place]) {
                int same = Arrays.mismatch(pixels, place, to, wanted, place, to);
                int end = same < 0 ? to : place + same;
                numbers.add(0, end - place);
                place = end;
            } else {
                int end = changesUntil(colour, place, Runs.end(pixels, place, to));
                Arrays.fill(wanted, place, end, colour);
                numbers.add(1 + colours.add(colour, end - place), end - place);
                place = end;
            }
        }
    }

    private int changesUntil(int colour, int from, int to) {
        if (first) {
            return to;
        }
        int place = from;
        while (place < to && wanted[place] != colour) {
            place = Runs.end(wanted, place, to);
        }
        return place;
    }
}
