package gniddap.picture;

/// Labels above grids and captions below them.
final class Captions {
    private Captions() {}

    static void above(Sketch sketch, Subject subject, PlaneGrid grid, String text, double width) {
        Rect at = grid.bounds();
        TextBlock.line(
                sketch, at.x(), at.y() - 6, width, text, Face.TEXT, Card.LABEL_SIZE, subject.colour(Token.TEXT_QUIET));
    }

    static void below(Sketch sketch, PlaneGrid grid, String text, Face face, int colour, double width) {
        Rect at = grid.bounds();
        TextBlock.line(sketch, at.x(), at.bottom() + 16, width, text, face, Card.LABEL_SIZE, colour);
    }
}
