package gniddap.app.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Names of problem files, and of files named after them.
public final class FileName {
    static final String ENDING = ".json";
    private static final List<String> ENDINGS = List.of(ENDING, ".npz");
    private static final List<String> ARRAYS = List.of(".npy", ".csv");
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
        return endsWith(file, ENDINGS);
    }

    /// Whether it holds one array of numbers.
    static boolean isArrayFile(Path file) {
        return endsWith(file, ARRAYS);
    }

    private static boolean endsWith(Path file, List<String> endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    static Path withEnding(Path file) {
        return isProblemFile(file) ? file : file.resolveSibling(file.getFileName() + ENDING);
    }

    /// The file's name without its ending.
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return isProblemFile(file) ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
