package gniddap.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A set of colours. Themes differ in their tokens and in nothing else.
public enum Theme {
    LIGHT,
    DARK,
    /// For a bright room: black on white, strong lines, larger type.
    PROJECTOR;

    private static final double PROJECTOR_TYPE = 1.18;

    /// How many times as large as usual everything is that can be read.
    public double magnification() {
        return this == PROJECTOR ? PROJECTOR_TYPE : 1;
    }

    /// Whether text is dark on light.
    public boolean light() {
        return this != DARK;
    }

    /// The theme after this one, where one button goes through all.
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> PROJECTOR;
            case PROJECTOR -> LIGHT;
        };
    }

    /// The colour of a role, 0xAARRGGBB.
    public int colour(Token token) {
        return token.in(this);
    }

    /// The name used on the command line and in settings.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> named(String word) {
        return Arrays.stream(values())
                .filter(theme -> theme.word().equals(word))
                .findFirst();
    }
}
