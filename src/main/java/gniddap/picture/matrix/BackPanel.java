package gniddap.picture.matrix;

import gniddap.picture.Face;
import gniddap.picture.Frame;
import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.PlaneSizes;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;

/// The input beside what it becomes when it is sent through the matrix and back: not an inverse.
final class BackPanel {
    private static final double LARGEST_CELL = 34;
    private static final double GAP = 14;
    private static final double LINE = 15.5;

    private final Subject subject;
    private final Panel panel;
    private final Facts facts;
    private final List<String> lines;
    private final Grid before;
    private final Grid after;
    private final double textAt;
    private final boolean same;

    BackPanel(Subject subject, Rect at, Facts facts) {
        this.subject = subject;
        this.facts = facts;
        panel = new Panel(subject, at);
        RoundTrip roundTrip = new RoundTrip(subject.problem(), facts.back());
        same = roundTrip.different() == 0;
        lines = TextBlock.lines(roundTrip.sentence(), Face.TEXT, 11, at.width());
        textAt = at.bottom() - lines.size() * LINE + 8;
        PlaneSizes sizes = PlaneSizes.ofImage(subject.layer().inputShape(1));
        double top = at.y() + 18;
        Rect left = new Rect(at.x(), top, (at.width() - GAP) / 2, textAt - 18 - top);
        before = Grid.of(subject, left, sizes, LARGEST_CELL);
        after = Grid.of(subject, left.moved(left.width() + GAP, 0), sizes, LARGEST_CELL);
    }

    void draw(Sketch sketch, Frame frame) {
        Letters letters = new Letters(subject);
        panel.heading(
                sketch,
                same
                        ? Words.say("matrix.back.same", letters.back(), letters.input())
                        : Words.say("matrix.back", letters.back(), letters.input()));
        int inputs = subject.layer().inputShape(1).count();
        int image = Math.max(0, frame.distributing().group()) / inputs;
        int focus = Math.max(0, frame.input()) % inputs;
        int ground = subject.colour(Token.INPUT);
        before.draw(
                sketch,
                letters.input(),
                focus,
                n -> ref(Part.INPUT, image * inputs + n),
                _ -> ground,
                n -> text(image * inputs + n));
        String twice = letters.other() + "·" + letters.own() + "·" + letters.input();
        after.draw(
                sketch,
                twice,
                focus,
                n -> ref(Part.ROUND_TRIP, image * inputs + n),
                n -> back(image * inputs + n),
                n -> Numbers.print(facts.back().at(image * inputs + n)));
        double y = Math.min(textAt, after.bottom() + 18);
        for (String line : lines) {
            sketch.label(panel.at().x(), y, line, Face.TEXT, 11, subject.colour(Token.TEXT_QUIET));
            y += LINE;
        }
    }

    private int back(int flat) {
        boolean same = facts.back().at(flat) == subject.problem().input().at(flat);
        return subject.colour(same ? Token.INPUT : Token.INPUT_READ);
    }

    private Ref ref(Part part, int flat) {
        return new Ref(part, subject.problem().input().shape(), flat);
    }

    private String text(int flat) {
        return subject.symbols()
                ? Names.input(subject, flat)
                : Numbers.print(subject.problem().input().at(flat));
    }
}
