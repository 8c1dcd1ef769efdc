package gniddap.app.layer;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// Finds the nearest number that can be.
final class Nearest {
    private static final int FARTHEST = 1000;

    private Nearest() {}

    /// The number nearest to one that cannot be; `known` is one that can. Of two as near, the one farther from `known`.
    static OptionalInt to(int wanted, int known, IntPredicate possible) {
        int onward = wanted < known ? -1 : 1;
        for (int distance = 1; distance <= FARTHEST; distance++) {
            for (int side : new int[] {onward, -onward}) {
                if (possible.test(wanted + side * distance)) {
                    return OptionalInt.of(wanted + side * distance);
                }
            }
        }
        return possible.test(known) ? OptionalInt.of(between(wanted, known, possible)) : OptionalInt.empty();
    }

    /// Far away only sizes are at fault, and those have one bound.
    private static int between(int wanted, int known, IntPredicate possible) {
        int bad = wanted;
        int good = known;
        while (Math.abs((long) bad - good) > 1) {
            int middle = (int) (((long) bad + good) / 2);
            if (possible.test(middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }
}
