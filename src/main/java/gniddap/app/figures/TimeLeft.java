package gniddap.app.figures;

import java.util.function.LongSupplier;

/// Guesses how long a work goes on from how long its done share took.
final class TimeLeft {
    static final long UNKNOWN = -1;

    private static final double NANOSECONDS = 1e9;
    /// Before that a guess would jump about.
    private static final double SECONDS_TO_KNOW = 1;

    private static final double SHARE_TO_KNOW = 0.02;

    private final LongSupplier clock;
    private final long start;

    TimeLeft(LongSupplier clock) {
        this.clock = clock;
        start = clock.getAsLong();
    }

    /// Whole seconds, at least one; unknown at first.
    long seconds(double share) {
        double gone = (clock.getAsLong() - start) / NANOSECONDS;
        if (gone < SECONDS_TO_KNOW || share < SHARE_TO_KNOW) {
            return UNKNOWN;
        }
        return Math.max(1, Math.round(gone * (1 - share) / share));
    }
}
