package gniddap.picture.steps;

import gniddap.picture.CardGround;
import gniddap.picture.Face;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;

/// The frame of a lane: its title, the row of its stages, and a sentence at the foot.
record LaneCard(Subject subject, Rect at) {
    private static final double PADDING = 14;
    private static final double TITLE = 26;
    private static final double TITLE_ROOM = 38;
    private static final double STEPPER = 46;
    private static final double ABOVE = 12;
    private static final double FOOTER = 70;
    private static final double SENTENCE_SIZE = 13;

    void draw(Sketch sketch, String title, Stepper stepper, String sentence) {
        CardGround.draw(sketch, subject, at, null);
        double x = at.x() + PADDING;
        int colour = subject.colour(Token.TEXT);
        stepper.draw(sketch, subject, new Rect(x, at.y() + header() - STEPPER, width(), STEPPER));
        if (!subject.captions()) {
            return;
        }
        sketch.label(x, at.y() + TITLE, title, Face.TEXT_SEMIBOLD, 15.5, colour);
        double baseline = at.bottom() - FOOTER + SENTENCE_SIZE + 4;
        TextBlock.write(sketch, x, baseline, width(), sentence, Face.TEXT, SENTENCE_SIZE, colour);
    }

    /// Where the panels stand.
    Rect body() {
        double footer = subject.captions() ? FOOTER : PADDING;
        return new Rect(at.x() + PADDING, at.y() + header(), width(), at.height() - header() - footer);
    }

    /// The bias stands beside the title, or alone above the stages.
    private double header() {
        boolean above = subject.captions() || subject.problem().bias().isPresent();
        return STEPPER + (above ? TITLE_ROOM : ABOVE);
    }

    private double width() {
        return at.width() - 2 * PADDING;
    }
}
