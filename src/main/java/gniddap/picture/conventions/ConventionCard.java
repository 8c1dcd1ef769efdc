package gniddap.picture.conventions;

import gniddap.engine.Shape;
import gniddap.engine.conventions.Limit;
import gniddap.engine.conventions.Outcome;
import gniddap.picture.Anchor;
import gniddap.picture.CardGround;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextWidths;
import gniddap.picture.Token;
import java.util.List;

/// One framework: its call, what its numbers mean, the output it gives, and whether that is this layer's.
final class ConventionCard {
    static final double PADDING = 12;

    private final Subject subject;
    private final Outcome outcome;
    private final Ref ref;
    private final Rect at;
    private final Rect inside;
    private final CardTexts texts;
    private final ConventionGrid grid;

    /// `above` and `below` is what the texts of the cards beside it take, so that all outputs stand alike.
    ConventionCard(
            Subject subject, List<Outcome> outcomes, int number, CardTexts texts, Rect at, double above, double below) {
        this.subject = subject;
        this.at = at;
        this.texts = texts;
        outcome = outcomes.get(number);
        ref = new Ref(Part.CONVENTION, Shape.of(outcomes.size()), number);
        inside = at.inset(PADDING);
        grid = new ConventionGrid(subject, outcome, inside.withoutTop(above).withoutBottom(below));
    }

    Rect at() {
        return at;
    }

    void draw(Sketch sketch, Frame frame) {
        CardGround.draw(sketch, subject, at, ref);
        int text = subject.colour(Token.TEXT);
        double y = inside.y() + CardTexts.TITLE_SIZE * 0.8;
        sketch.label(inside.x(), y, texts.title(), Face.TEXT_SEMIBOLD, CardTexts.TITLE_SIZE, text);
        window(sketch, y);
        y += 8 + CardTexts.CALL_SIZE;
        y = write(sketch, y, texts.call(), Face.MONO, CardTexts.CALL_SIZE, text) + 3;
        write(sketch, y, texts.meaning(), Face.TEXT, CardTexts.TEXT_SIZE, subject.colour(Token.TEXT_QUIET));
        grid.draw(sketch, frame);
        verdict(sketch);
    }

    private void verdict(Sketch sketch) {
        double size = CardTexts.VERDICT_SIZE;
        boolean same = outcome.sameSize()
                && outcome.differing() == 0
                && Limit.of(outcome.wording()).isEmpty();
        double y = inside.bottom() - (texts.verdict().size() - 1) * size * CardTexts.LEADING - 2;
        int colour = subject.colour(same ? Token.OUTPUT_TEXT : Token.WARNING_TEXT);
        write(sketch, y, texts.verdict(), Face.TEXT_SEMIBOLD, size, colour);
    }

    /// The window stands at the right of the title, where people compare it from card to card.
    private void window(Sketch sketch, double y) {
        Face face = Face.TEXT_SEMIBOLD;
        double room = inside.width() - TextWidths.width(face, texts.title(), CardTexts.TITLE_SIZE) - 10;
        double natural = TextWidths.width(face, texts.window(), CardTexts.VERDICT_SIZE);
        double size = CardTexts.VERDICT_SIZE * Math.min(1, room / natural);
        int colour = subject.colour(Token.TEXT);
        sketch.add(List.of(new Mark.Label(inside.right(), y, texts.window(), face, size, colour, Anchor.END, ref)));
    }

    private double write(Sketch sketch, double baseline, List<String> lines, Face face, double size, int colour) {
        double y = baseline;
        for (String line : lines) {
            sketch.add(List.of(new Mark.Label(inside.x(), y, line, face, size, colour, Anchor.START, ref)));
            y += size * CardTexts.LEADING;
        }
        return y;
    }
}
