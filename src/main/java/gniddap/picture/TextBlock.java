package gniddap.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text set in lines no wider than its place.
public final class TextBlock {
    public static final double LEADING = 1.42;

    private TextBlock() {}

    /// Writes the text from a first baseline down and returns the next free baseline.
    public static double write(
            Sketch sketch, double x, double baseline, double width, String text, Face face, double size, int colour) {
        return write(sketch, x, baseline, lines(text, face, size, width), face, size, colour);
    }

    /// The same with the lines found before.
    static double write(
            Sketch sketch, double x, double baseline, List<String> lines, Face face, double size, int colour) {
        double y = baseline;
        for (String line : lines) {
            sketch.label(x, y, line, face, size, colour);
            y += size * LEADING;
        }
        return y;
    }

    /// One line, in smaller type or cut with an ellipsis where it would be too wide.
    public static void line(
            Sketch sketch, double x, double baseline, double width, String text, Face face, double size, int colour) {
        line(sketch, x, baseline, width, text, face, size, colour, null);
    }

    /// The same for text that stands for something.
    public static void line(
            Sketch sketch,
            double x,
            double baseline,
            double width,
            String text,
            Face face,
            double size,
            int colour,
            @Nullable Ref ref) {
        double natural = TextWidths.width(face, text, size);
        double fitted = Math.max(size * 0.8, Math.min(size, size * width / natural));
        sketch.label(x, baseline, cut(text, face, fitted, width), face, fitted, colour, ref);
    }

    public static List<String> lines(String text, Face face, double size, double width) {
        if (TextWidths.width(face, text, size) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidths.width(face, longer, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String cut(String text, Face face, double size, double width) {
        String shown = text;
        while (shown.length() > 1 && TextWidths.width(face, shown, size) > width + 0.01) {
            shown = shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1))
                            .stripTrailing() + "…";
        }
        return shown;
    }
}
