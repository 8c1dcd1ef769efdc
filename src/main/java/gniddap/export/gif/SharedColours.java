package gniddap.export.gif;

import gniddap.export.paint.ColourTable;
import java.util.Arrays;

/// The table of colours that all frames of a GIF share, and which of them stands for each colour met so far.
final class SharedColours {
    private static final int MOST_COLOURS = 255;
    private static final int MOST_KNOWN = 1 << 16;

    private final ColourTable table = new ColourTable();
    private final ColourTable known = new ColourTable();
    private int[] places = new int[1 << 10];
    private boolean exact = true;

    ColourTable table() {
        return table;
    }

    /// Begins with these, since there are too many colours to keep all of them.
    void begin(int... standIns) {
        exact = false;
        for (int colour : standIns) {
            table.add(colour, 1);
        }
    }

    /// The place in the table of what stands for a colour: the colour itself while all fit, later the nearest one
    /// unless
    /// it is further away than `near` and there is room.
    int place(int colour, int near) {
        int number = known.find(colour);
        return number >= 0 ? places[number] : remember(colour, find(colour, near));
    }

    private int find(int colour, int near) {
        int same = table.find(colour);
        if (same >= 0) {
            return same;
        }
        boolean hasRoom = table.size() < MOST_COLOURS;
        exact &= hasRoom;
        if (exact) {
            return table.add(colour, 1);
        }
        int nearest = nearest(colour);
        return hasRoom && distance(table.colour(nearest), colour) > near ? table.add(colour, 1) : nearest;
    }

    private int remember(int colour, int place) {
        if (known.size() == MOST_KNOWN) {
            known.clear();
        }
        int number = known.add(colour, 1);
        places = number < places.length ? places : Arrays.copyOf(places, number * 2);
        places[number] = place;
        return place;
    }

    private int nearest(int colour) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int place = 0; place < table.size(); place++) {
            int distance = distance(table.colour(place), colour);
            if (distance < least) {
                least = distance;
                nearest = place;
            }
        }
        return nearest;
    }

    /// Squared, over the three channels.
    static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
