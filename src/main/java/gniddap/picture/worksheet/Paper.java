package gniddap.picture.worksheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A size of paper in points, of which an inch has 72.
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// The name used on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Paper> named(String word) {
        return Arrays.stream(values())
                .filter(paper -> paper.word().equals(word))
                .findFirst();
    }
}
