package gniddap.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How wide text is in the bundled fonts: the one table that layout and every painter use.
public final class TextWidths {
    private static final int TABLE_SIZE = 0x3000;
    private static final Map<Face, TextWidths> FACES = new ConcurrentHashMap<>();

    private final FontFile font;
    private final double[] advances = new double[TABLE_SIZE];

    private TextWidths(Face face) {
        font = FontFile.of(face);
    }

    /// Width of a line of text, in the unit of `size`.
    public static double width(Face face, String text, double size) {
        TextWidths widths = FACES.computeIfAbsent(face, TextWidths::new);
        double sum = 0;
        for (int n = 0; n < text.length(); n++) {
            sum += widths.advance(text.charAt(n));
        }
        return sum * size;
    }

    /// Whether the face has a glyph for every character of the text.
    public static boolean covers(Face face, String text) {
        TextWidths widths = FACES.computeIfAbsent(face, TextWidths::new);
        return text.chars().allMatch(widths.font::has);
    }

    private double advance(char character) {
        if (character >= TABLE_SIZE) {
            return font.advance(character);
        }
        double known = advances[character];
        if (known == 0) {
            known = font.advance(character);
            advances[character] = known;
        }
        return known;
    }
}
