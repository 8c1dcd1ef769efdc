import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// Unites the strokes of letters, for make-fonts.py: reads a glyph a line, its name and then its outline as
/// `M x y`, `L x y`, `Q x y x y` and `Z`, and writes those lines whose strokes overlap, as one outline each.
public final class RemoveOverlaps {
    /// Overlaps that cover less, in square units of the font, come from rounding.
    private static final double SMALLEST = 20;

    private RemoveOverlaps() {}

    public static void main(String[] arguments) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            Area filled = new Area(outline(words, Path2D.WIND_NON_ZERO));
            Area overlaps = new Area(outline(words, Path2D.WIND_EVEN_ODD));
            overlaps.exclusiveOr(filled);
            if (size(overlaps) >= SMALLEST) {
                System.out.println(words[0] + written(filled));
            }
        }
    }

    private static Path2D outline(String[] words, int rule) {
        Path2D path = new Path2D.Double(rule);
        double[] numbers = new double[words.length];
        for (int n = 1; n < words.length; n++) {
            numbers[n] = words[n].matches("[MLQZ]") ? 0 : Double.parseDouble(words[n]);
        }
        for (int n = 1; n < words.length; n++) {
            switch (words[n]) {
                case "M" -> path.moveTo(numbers[n + 1], numbers[n + 2]);
                case "L" -> path.lineTo(numbers[n + 1], numbers[n + 2]);
                case "Q" -> path.quadTo(numbers[n + 1], numbers[n + 2], numbers[n + 3], numbers[n + 4]);
                case "Z" -> path.closePath();
                default -> {} // a number
            }
        }
        return path;
    }

    private static double size(Area area) {
        double twice = 0;
        double[] at = new double[6];
        double[] last = new double[2];
        double[] first = new double[2];
        for (PathIterator path = area.getPathIterator(null, 0.5); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            double[] next = kind == PathIterator.SEG_CLOSE ? first : new double[] {at[0], at[1]};
            if (kind == PathIterator.SEG_MOVETO) {
                first = next;
            } else {
                twice += last[0] * next[1] - next[0] * last[1];
            }
            last = next;
        }
        return Math.abs(twice / 2);
    }

    private static String written(Area area) {
        StringBuilder line = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = area.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            line.append(' ').append("MLQ?Z".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int n = 0; n < numbers; n++) {
                line.append(' ').append(Math.round(at[n]));
            }
        }
        return line.toString();
    }
}
