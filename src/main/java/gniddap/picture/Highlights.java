package gniddap.picture;

import java.util.List;

/// Outlines the cells that one cell is connected to, in every panel, and that cell itself more strongly.
final class Highlights {
    private static final double WIDTH = 2;
    private static final double OWN_WIDTH = 3;
    private static final double LEAST_WIDTH = 0.8;
    private static final double SHARE = 0.12;

    private Highlights() {}

    static void draw(Sketch sketch, Subject subject, Links links) {
        for (Mark mark : List.copyOf(sketch.marks())) {
            if (mark instanceof Mark.Box box && box.ref() != null && links.lights(box.ref())) {
                outline(sketch, subject, box, box.ref().equals(links.ref()));
            }
        }
    }

    private static void outline(Sketch sketch, Subject subject, Mark.Box box, boolean own) {
        double least = Math.min(box.width(), box.height());
        double width = Math.clamp(least * SHARE, LEAST_WIDTH, own ? OWN_WIDTH : WIDTH);
        Rect at = new Rect(box.x(), box.y(), box.width(), box.height()).inset(width / 2 - 0.5);
        Token token = own ? Token.ATTENTION : Token.LINK;
        sketch.outline(at, box.radius(), subject.colour(token), width);
    }
}
