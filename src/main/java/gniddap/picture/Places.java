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
            case 3 -> Words.say("place.line", low[2], high[2]);
            case 4 -> Words.say("place.plane", low[2], high[2], low[3], high[3]);
            default -> Words.say("place.volume", low[2], high[2], low[3], high[3], low[4], high[4]);
        };
    }
}
