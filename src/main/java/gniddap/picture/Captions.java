package gniddap.picture;

/// Labels above grids and captions below them.
public final class Captions {
    private Captions() {}

    /// What a grid shows.
    public static void above(Sketch sketch, Subject subject, PairLayout.Slot slot, String label) {
        Rect at = slot.grid().bounds();
        int colour = subject.colour(Token.TEXT_QUIET);
        TextBlock.line(sketch, at.x(), at.y() - 6, slot.room(), label, Face.TEXT, Card.LABEL_SIZE, colour);
    }

    /// What is to be known about it; nothing where the picture has no captions.
    public static void below(Sketch sketch, Subject subject, PairLayout.Slot slot, String text, Face face, int colour) {
        if (!subject.captions()) {
            return;
        }
        Rect at = slot.grid().bounds();
        TextBlock.line(sketch, at.x(), at.bottom() + 16, slot.room(), text, face, Card.LABEL_SIZE, colour);
    }
}
