package gniddap.export.gif;

import gniddap.export.paint.ColourTable;
import java.util.Arrays;

/// The table of colours that all frames of a GIF share, and which of them stands for each colour.
///
/// While it has room for all colours it holds them exactly, 256 at the most, or 255 where one place must stay free for
/// "transparent". From then on it takes in those that are far from all that
/// it has, or what stands for several of them, until it is full.
final class SharedColours {
    static final int MOST_COLOURS = 255;

    /// Squared. So near, nobody tells two colours apart.
    private static final int NEAR = 40;
    /// So much of the room is left for later frames.
    private static final double ROOM_LEFT = 0.5;
    private static final double FIRST_ROOM_LEFT = 0.25;
    private static final int MOST_KNOWN = 1 << 16;

    private final int places;
    private final ColourTable table = new ColourTable();
    private final ColourTable known = new ColourTable();
    private int[] placesOfKnown = new int[1 << 10];
    private boolean exact = true;

    /// @param places how many colours it can hold
    SharedColours(int places) {
        this.places = places;
    }

    ColourTable table() {
        return table;
    }

    /// Takes in what it can of a frame's colours.
    void learn(ColourTable colours) {
        int room = (exact ? places : MOST_COLOURS) - table.size();
        if (room <= 0) {
            return;
        }
        ColourTable missing = missing(colours, 0);
        if (missing.size() > room) {
            exact = false;
            room = Math.max(0, MOST_COLOURS - table.size());
            double left = table.size() == 0 ? FIRST_ROOM_LEFT : ROOM_LEFT;
            missing = reduced(missing(colours, NEAR), (int) Math.ceil(room * (1 - left)));
        }
        if (missing.size() > 0) {
            known.clear();
        }
        for (int number = 0; number < missing.size(); number++) {
            table.add(missing.colour(number), 1);
        }
    }

    /// The place in the table of what stands for a colour.
    int place(int colour) {
        int number = known.find(colour);
        return number >= 0 ? placesOfKnown[number] : remember(colour, nearest(colour));
    }

    private ColourTable missing(ColourTable colours, int near) {
        ColourTable missing = new ColourTable();
        for (int number = 0; number < colours.size(); number++) {
            int colour = colours.colour(number);
            if (table.size() == 0 || distance(table.colour(place(colour)), colour) > near) {
                missing.add(colour, colours.count(number));
            }
        }
        return missing;
    }

    private static ColourTable reduced(ColourTable colours, int most) {
        ColourTable reduced = new ColourTable();
        for (int colour : colours.size() > 0 && most > 0 ? ColourReducer.reduce(colours, most) : new int[0]) {
            reduced.add(colour, 1);
        }
        return reduced;
    }

    private int remember(int colour, int place) {
        if (known.size() == MOST_KNOWN) {
            known.clear();
        }
        int number = known.add(colour, 1);
        placesOfKnown = number < placesOfKnown.length ? placesOfKnown : Arrays.copyOf(placesOfKnown, number * 2);
        placesOfKnown[number] = place;
        return place;
    }

    /// A last colour, which stands where "transparent" stands else, only stands for itself.
    private int nearest(int colour) {
        int same = table.find(colour);
        if (same >= 0) {
            return same;
        }
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        int green = colour >> 8 & 0xFF;
        for (int place = 0; place < Math.min(table.size(), MOST_COLOURS); place++) {
            int other = table.colour(place);
            int apart = (other >> 8 & 0xFF) - green;
            if (apart * apart < least) {
                int distance = distance(other, colour);
                nearest = distance < least ? place : nearest;
                least = Math.min(distance, least);
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
