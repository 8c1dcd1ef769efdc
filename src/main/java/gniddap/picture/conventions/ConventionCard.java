package gniddap.picture.conventions;

import gniddap.engine.Shape;
import gniddap.engine.conventions.Outcome;
import gniddap.picture.Anchor;
import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.TextWidths;
import gniddap.picture.Token;
import java.util.List;

/// One framework: its call, what its numbers mean, the output it gives, and whether that is this layer's.
final class ConventionCard {
    private static final double PADDING = 12;
    private static final double TITLE_SIZE = 14;
    private static final double CALL_SIZE = 10.5;
    private static final double TEXT_SIZE = 11;
    private static final double VERDICT_SIZE = 11.5;
    private static final double LEADING = 1.3;
    private static final int CALL_LINES = 3;

    private final Subject subject;
    private final Outcome outcome;
    private final Ref ref;
    private final Rect at;
    private final Rect inside;
    private final String title;
    private final String window;
    private final List<String> call;
    private final List<String> meaning;
    private final List<String> verdict;
    private final ConventionGrid grid;

    ConventionCard(Subject subject, List<Outcome> outcomes, int number, Rect at) {
        this.subject = subject;
        this.at = at;
        outcome = outcomes.get(number);
        ref = new Ref(Part.CONVENTION, Shape.of(outcomes.size()), number);
        inside = at.inset(PADDING);
        ConventionWords words = new ConventionWords(subject.problem(), outcome);
        title = words.title();
        window = words.window();
        call = lines(unspaced(outcome.wording().call()), Face.MONO, CALL_SIZE);
        meaning = lines(words.padding() + " " + words.kernel(), Face.TEXT, TEXT_SIZE);
        verdict = lines(words.verdict(), Face.TEXT_SEMIBOLD, VERDICT_SIZE);
        double top = TITLE_SIZE + 8 + call.size() * CALL_SIZE * LEADING + meaning.size() * TEXT_SIZE * LEADING + 10;
        double bottom = verdict.size() * VERDICT_SIZE * LEADING + 6;
        grid = new ConventionGrid(
                subject, outcome, inside.withoutTop(top).withoutBottom(bottom));
    }

    void draw(Sketch sketch, Frame frame) {
        sketch.box(at, 8, subject.colour(Token.CARD), Stroke.solid(subject.colour(Token.CARD_EDGE), 1), ref);
        int text = subject.colour(Token.TEXT);
        double y = inside.y() + TITLE_SIZE * 0.8;
        sketch.label(inside.x(), y, title, Face.TEXT_SEMIBOLD, TITLE_SIZE, text);
        window(sketch, y);
        y += 8 + CALL_SIZE;
        y = write(sketch, y, call, Face.MONO, CALL_SIZE, text) + 3;
        write(sketch, y, meaning, Face.TEXT, TEXT_SIZE, subject.colour(Token.TEXT_QUIET));
        grid.draw(sketch, frame);
        boolean same = outcome.sameSize() && outcome.differing() == 0;
        double last = inside.bottom() - (verdict.size() - 1) * VERDICT_SIZE * LEADING - 2;
        write(
                sketch,
                last,
                verdict,
                Face.TEXT_SEMIBOLD,
                VERDICT_SIZE,
                subject.colour(same ? Token.OUTPUT_TEXT : Token.WARNING_TEXT));
    }

    /// The window stands at the right of the title, where people compare it from card to card.
    private void window(Sketch sketch, double y) {
        double room = inside.width() - TextWidths.width(Face.TEXT_SEMIBOLD, title, TITLE_SIZE) - 10;
        double natural = TextWidths.width(Face.TEXT_SEMIBOLD, window, VERDICT_SIZE);
        double size = VERDICT_SIZE * Math.min(1, room / natural);
        sketch.add(List.of(new Mark.Label(
                inside.right(),
                y,
                window,
                Face.TEXT_SEMIBOLD,
                size,
                subject.colour(Token.TEXT),
                Anchor.END,
                ref)));
    }

    private double write(Sketch sketch, double baseline, List<String> lines, Face face, double size, int colour) {
        double y = baseline;
        for (String line : lines) {
            sketch.add(List.of(new Mark.Label(inside.x(), y, line, face, size, colour, Anchor.START, ref)));
            y += size * LEADING;
        }
        return y;
    }

    private List<String> lines(String text, Face face, double size) {
        List<String> lines = TextBlock.lines(text, face, size, inside.width());
        return lines.size() <= CALL_LINES + 1 ? lines : lines.subList(0, CALL_LINES + 1);
    }

    /// The call with blanks only between its arguments, so that it is not broken within one.
    private static String unspaced(String call) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int n = 0; n < call.length(); n++) {
            char sign = call.charAt(n);
            depth += sign == '(' || sign == '[' ? 1 : 0;
            depth -= sign == ')' || sign == ']' ? 1 : 0;
            if (sign != ' ' || depth == 1) {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
