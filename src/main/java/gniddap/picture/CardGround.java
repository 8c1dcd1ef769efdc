package gniddap.picture;

import org.jspecify.annotations.Nullable;

/// The quiet box on which a card's content stands; a transparent picture has none.
public final class CardGround {
    private static final double RADIUS = 8;

    private CardGround() {}

    public static void draw(Sketch sketch, Subject subject, Rect at, @Nullable Ref ref) {
        if (!subject.scene().style().transparent()) {
            Stroke edge = Stroke.solid(subject.colour(Token.CARD_EDGE), 1);
            sketch.box(at, RADIUS, subject.colour(Token.CARD), edge, ref);
        }
    }
}
