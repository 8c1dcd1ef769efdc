package gniddap.picture;

import gniddap.engine.Shape;
import java.util.List;

/// The frame of a part of the board: a quiet box with a title and what it shows in a line.
///
/// @param captions whether it has a title and a sentence
public record Card(Rect at, View view, boolean captions) {
    private static final double PADDING = 14;
    private static final double HEADER = 46;
    private static final double FOOTER = 42;
    /// What a note takes from the body.
    public static final double NOTE = 18;
    public static final double LABEL_SIZE = 11.5;

    public static Card of(Subject subject, Rect at, View view) {
        return new Card(at, view, subject.captions());
    }

    public void draw(Sketch sketch, Subject subject) {
        Ref ref = new Ref(
                Part.CARD,
                Shape.of(View.values().length),
                List.of(View.values()).indexOf(view));
        CardGround.draw(sketch, subject, at, ref);
    }

    public void title(Sketch sketch, Subject subject, String title, String text) {
        if (!captions) {
            return;
        }
        double x = at.x() + PADDING;
        double width = at.width() - 2 * PADDING;
        TextBlock.line(sketch, x, at.y() + 26, width, title, Face.TEXT_SEMIBOLD, 15.5, subject.colour(Token.TEXT));
        TextBlock.line(sketch, x, at.y() + 43, width, text, Face.TEXT, 12, subject.colour(Token.TEXT_QUIET));
    }

    /// The sentence of the step, at the foot.
    public void sentence(Sketch sketch, Subject subject, String text) {
        if (!captions) {
            return;
        }
        double x = at.x() + PADDING;
        double width = at.width() - 2 * PADDING;
        double size = 13;
        int lines = TextBlock.lines(text, Face.TEXT, size, width).size();
        double baseline = at.bottom() - PADDING - 2 - (Math.min(lines, 2) - 1) * size * TextBlock.LEADING;
        TextBlock.write(sketch, x, baseline, width, text, Face.TEXT, size, subject.colour(Token.TEXT));
    }

    /// A quiet line between the panels and the sentence; it takes NOTE from the body.
    public void note(Sketch sketch, Subject subject, String text) {
        if (!captions) {
            return;
        }
        double width = at.width() - 2 * PADDING;
        double baseline = body().bottom() - 4;
        TextBlock.line(
                sketch,
                at.x() + PADDING,
                baseline,
                width,
                text,
                Face.TEXT,
                LABEL_SIZE,
                subject.colour(Token.TEXT_QUIET));
    }

    /// Where the panels stand.
    public Rect body() {
        if (!captions) {
            return inside();
        }
        return new Rect(
                at.x() + PADDING,
                at.y() + HEADER + 6,
                at.width() - 2 * PADDING,
                at.height() - HEADER - FOOTER - PADDING);
    }

    public Rect inside() {
        return at.inset(PADDING);
    }
}
