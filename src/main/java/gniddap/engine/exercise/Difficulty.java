package gniddap.engine.exercise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How hard a layer is to compute by hand.
public enum Difficulty {
    /// A line or a small plane, nothing cut, nothing negative.
    EASY,
    /// A plane with padding, some output padding and negative weights.
    MEDIUM,
    /// Dilation, gaps, several channels or strides that differ, with a bias.
    HARD;

    /// The name used on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Difficulty> named(String word) {
        return Arrays.stream(values())
                .filter(difficulty -> difficulty.word().equals(word))
                .findFirst();
    }
}
