package gniddap.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The parts of views that can be shown alone.
public enum PanelName {
    DISTRIBUTING,
    COLLECTING,
    MATRIX,
    INPUT,
    KERNEL,
    COMPLETE,
    INSERTED,
    TURNED,
    OUTPUT;

    /// The name used on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PanelName> named(String word) {
        return Arrays.stream(values())
                .filter(panel -> panel.word().equals(word))
                .findFirst();
    }
}
