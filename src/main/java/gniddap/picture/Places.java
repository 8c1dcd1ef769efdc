package gniddap.picture;

import gniddap.engine.Shape;
import gniddap.trace.Tap;
import gniddap.words.Words;
import java.util.List;

/// Where the products of a step land, in words: rows 2 to 4, columns 2 to 4.
final class Places {
    private Places() {}

    static String of(Subject subject, List<Tap> taps) {
        Shape shape = subject.distributed().shape();
        int[] low = shape.coordinates(taps.getFirst().output());
        int[] high = low.clone();
        for (Tap tap : taps) {
            int[] at = shape.coordinates(tap.output());
            for (int n = 2; n < at.length; n++) {
                low[n] = Math.min(low[n], at[n]);
                high[n] = Math.max(high[n], at[n]);
            }
        }
        return switch (low.length) {
            case 3 -> range("place.cell", "place.cells", low[2], high[2]);
            case 4 -> plane(low, high, 2);
            default ->
                Words.say("place.join", range("place.slice", "place.slices", low[2], high[2]), plane(low, high, 3));
        };
    }

    private static String plane(int[] low, int[] high, int rows) {
        return Words.say(
                "place.join",
                range("place.row", "place.rows", low[rows], high[rows]),
                range("place.column", "place.columns", low[rows + 1], high[rows + 1]));
    }

    private static String range(String one, String several, int low, int high) {
        return low == high ? Words.say(one, low) : Words.say(several, low, high);
    }
}
