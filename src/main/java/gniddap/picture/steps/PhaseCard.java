package gniddap.picture.steps;

import gniddap.picture.CardGround;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.TextWidths;
import gniddap.picture.Token;
import gniddap.words.Words;
import org.jspecify.annotations.Nullable;

/// The card of the lane by phase. Of a convolution, which has no phases, it says so.
final class PhaseCard {
    private static final double PADDING = 14;
    private static final double HEADER = 46;
    private static final double FOOTER = 46;
    private static final double TITLE_SIZE = 15.5;
    private static final double SENTENCE_SIZE = 13;

    private final Subject subject;
    private final Rect at;
    private final @Nullable PhaseLane lane;

    PhaseCard(Subject subject, Rect at) {
        this.subject = subject;
        this.at = at;
        Rect inside = at.inset(PADDING);
        double footer = subject.captions() ? FOOTER : PADDING;
        Rect body = new Rect(inside.x(), at.y() + HEADER, inside.width(), at.height() - HEADER - footer);
        lane = subject.transposed() ? new PhaseLane(subject, body) : null;
    }

    Rect at() {
        return at;
    }

    void draw(Sketch sketch, Frame frame, Progress progress) {
        CardGround.draw(sketch, subject, at, null);
        double x = at.x() + PADDING;
        int colour = subject.colour(Token.TEXT);
        String title = Words.say("steps.phases.title");
        sketch.label(x, at.y() + 26, title, Face.TEXT_SEMIBOLD, TITLE_SIZE, colour);
        double baseline = at.bottom() - FOOTER + SENTENCE_SIZE + 6;
        double width = at.width() - 2 * PADDING;
        String sentence = PhaseSentence.of(subject, frame);
        if (subject.captions()) {
            TextBlock.write(sketch, x, baseline, width, sentence, Face.TEXT, SENTENCE_SIZE, colour);
        }
        if (lane != null) {
            double from = x + TextWidths.width(Face.TEXT_SEMIBOLD, title, TITLE_SIZE) + 2 * PADDING;
            Rect row = new Rect(from, at.y() + 9, at.right() - PADDING - from, HEADER);
            LaneStages.phases(subject, progress).draw(sketch, subject, row);
            lane.draw(sketch, frame, progress);
        }
    }
}
