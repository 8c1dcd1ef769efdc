package gniddap.export;

import gniddap.engine.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// The kinds of file a figure can be written as, told apart by the end of the file's name.
public enum FileKind {
    GIF,
    PNG,
    SVG;

    public static FileKind of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(kind.ending()))
                .findFirst()
                .orElseThrow(() -> new Refusal("export.refused.kind", file));
    }

    /// Whether it shows the whole run and not one moment of it.
    public boolean moves() {
        return this == GIF;
    }

    /// How the names of such files end, `.gif`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
