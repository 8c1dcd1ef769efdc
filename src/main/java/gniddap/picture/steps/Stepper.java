package gniddap.picture.steps;

import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.TextWidths;
import gniddap.picture.Token;
import java.util.List;

/// The stages of a lane in a row, the present one in a pill, and below each the size it leaves.
///
/// @param sizes of the first stages; those after them change none
record Stepper(List<String> names, List<String> sizes, int now) {
    private static final double HEIGHT = 22;
    private static final double BELOW = 12;
    private static final double SIZES = 10.5;
    private static final double SMALLEST = 7;
    private static final double SIZE = 12;
    private static final double SIDE = 8;
    private static final double LINK = 12;

    /// How wide the row is where nothing has to shrink.
    double width() {
        return natural() + names.size() * 2 * SIDE + (names.size() - 1) * LINK;
    }

    void draw(Sketch sketch, Subject subject, Rect row) {
        double middle = row.y() + HEIGHT / 2;
        double free = row.width() - names.size() * 2 * SIDE - (names.size() - 1) * LINK;
        double size = SIZE * Math.min(1, free / natural());
        double x = row.x();
        for (int n = 0; n < names.size(); n++) {
            double width = TextWidths.width(Face.TEXT_SEMIBOLD, names.get(n), size) + 2 * SIDE;
            stage(sketch, subject, new Rect(x, row.y(), width, HEIGHT), n, size);
            x += width;
            if (n < names.size() - 1) {
                int colour = subject.colour(n < now ? Token.TEXT_QUIET : Token.CARD_EDGE);
                sketch.line(x, middle, x + LINK, middle, Stroke.solid(colour, 1.2));
            }
            x += LINK;
        }
    }

    private double natural() {
        return names.stream()
                .mapToDouble(name -> TextWidths.width(Face.TEXT_SEMIBOLD, name, SIZE))
                .sum();
    }

    private void stage(Sketch sketch, Subject subject, Rect at, int n, double size) {
        boolean present = n == now;
        int fill = present ? subject.colour(Token.INPUT_NOW) : 0;
        int edge = subject.colour(n <= now ? Token.TEXT_QUIET : Token.CARD_EDGE);
        sketch.box(at, HEIGHT / 2, fill, present ? Stroke.NONE : Stroke.solid(edge, 1), null);
        Face face = present ? Face.TEXT_SEMIBOLD : Face.TEXT;
        int colour = subject.colour(n <= now ? Token.TEXT : Token.TEXT_QUIET);
        sketch.centred(at.centreX(), at.centreY(), names.get(n), face, size, colour, null);
        if (n < sizes.size()) {
            size(sketch, at, sizes.get(n), present ? Face.TEXT_SEMIBOLD : Face.TEXT, colour);
        }
    }

    private static void size(Sketch sketch, Rect pill, String text, Face face, int colour) {
        double natural = TextWidths.width(face, text, SIZES);
        double size = SIZES * Math.min(1, (pill.width() + LINK - 4) / natural);
        if (size >= SMALLEST) {
            sketch.centred(pill.centreX(), pill.bottom() + BELOW, text, face, size, colour, null);
        }
    }
}
