package gniddap.picture.steps;

import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;

/// The frame of a lane: its title, the row of its stages, and a sentence at the foot.
record LaneCard(Subject subject, Rect at) {
    private static final double PADDING = 14;
    private static final double TITLE = 26;
    private static final double STEPPER = 38;
    private static final double HEADER = 84;
    private static final double FOOTER = 70;
    private static final double SENTENCE_SIZE = 13;

    void draw(Sketch sketch, String title, Stepper stepper, String sentence) {
        int edge = subject.colour(Token.CARD_EDGE);
        sketch.box(at, 8, subject.colour(Token.CARD), Stroke.solid(edge, 1), null);
        double x = at.x() + PADDING;
        int colour = subject.colour(Token.TEXT);
        sketch.label(x, at.y() + TITLE, title, Face.TEXT_SEMIBOLD, 15.5, colour);
        stepper.draw(sketch, subject, new Rect(x, at.y() + STEPPER, width(), HEADER - STEPPER));
        double baseline = at.bottom() - FOOTER + SENTENCE_SIZE + 4;
        TextBlock.write(sketch, x, baseline, width(), sentence, Face.TEXT, SENTENCE_SIZE, colour);
    }

    /// Where the panels stand.
    Rect body() {
        return new Rect(at.x() + PADDING, at.y() + HEADER, width(), at.height() - HEADER - FOOTER);
    }

    private double width() {
        return at.width() - 2 * PADDING;
    }
}
