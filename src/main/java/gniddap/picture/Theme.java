package gniddap.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A set of colours. Themes differ in their tokens and in nothing else.
public enum Theme {
    LIGHT,
    DARK;

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
