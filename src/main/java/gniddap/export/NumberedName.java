package gniddap.export;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file name with a place for a number, `step-%d.png` or `frame-%04d.png`: the names of many files.
public record NumberedName(Path name) {
    private static final Pattern PLACE = Pattern.compile("%(0[1-9])?d");

    /// Whether a file name has such a place, and the kind of file holds one picture.
    public static boolean isIn(Path file) {
        FileKind kind = FileKind.of(file);
        return (kind == FileKind.PNG || kind == FileKind.SVG)
                && PLACE.matcher(String.valueOf(file.getFileName())).find();
    }

    /// The name with this number; zeros before it where the place says how many digits there are.
    Path file(long number) {
        Matcher places = PLACE.matcher(String.valueOf(name.getFileName()));
        String numbered = places.replaceAll(place -> String.format(place.group(), number));
        return name.resolveSibling(numbered);
    }
}
