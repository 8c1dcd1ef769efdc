package gniddap.app.files;

import java.nio.file.Path;
import java.util.Locale;

/// Names of problem files, and of files named after them.
public final class FileName {
    static final String ENDING = ".json";
    private static final String NAMELESS = "layer";

    private FileName() {}

    /// A file name in small letters and hyphens: “Padding, strides” becomes `padding-strides.json`.
    static String of(String title) {
        return slug(title) + ENDING;
    }

    /// The same without an ending.
    public static String slug(String title) {
        String words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? NAMELESS : words;
    }

    static boolean isProblemFile(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    static Path withEnding(Path file) {
        return isProblemFile(file) ? file : file.resolveSibling(file.getFileName() + ENDING);
    }

    /// The file's name without its ending.
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return isProblemFile(file) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
