package gniddap.picture.sizes;

import gniddap.engine.Answers;
import gniddap.engine.Axis;
import gniddap.engine.Shape;
import gniddap.picture.Card;
import gniddap.picture.Face;
import gniddap.picture.Part;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.TextBlock;
import gniddap.picture.Token;
import gniddap.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The number line of one axis: sizes of the large side in a row, above them what the convolution takes them to, and
/// beside them what follows.
final class AnswerLine {
    private static final double NAMES = 132;
    private static final double SLOTS_SHARE = 0.46;
    private static final double WIDEST = 38;
    private static final double NARROWEST = 26;
    private static final double BOX_TOP = 25;
    private static final double BOX_HEIGHT = 25;
    private static final double BRACKET = 20;
    private static final double SIZE = 13;

    private final Subject subject;
    private final int index;
    private final String name;
    private final Rect at;
    private final Answers answers;
    private final List<Integer> slots;
    private final double slot;

    AnswerLine(Subject subject, int index, String name, Rect at) {
        this.subject = subject;
        this.index = index;
        this.name = name;
        this.at = at;
        answers = new Answers(subject.layer().axes().get(index));
        double room = at.width() * SLOTS_SHARE - NAMES * 0.5;
        slots = AnswerSlots.of(answers, (int) (room / NARROWEST));
        slot = Math.min(WIDEST, room / slots.size());
    }

    void draw(Sketch sketch) {
        names(sketch);
        for (int n = 0; n < slots.size(); n++) {
            drawSlot(sketch, n);
        }
        int first = 0;
        while (first < slots.size()) {
            first = drawGroup(sketch, first);
        }
        double x = at.x() + NAMES + slots.size() * slot + 24;
        AnswerSentence sentence = new AnswerSentence(answers);
        new Paragraphs(new Rect(x, at.y(), at.right() - x, at.height() - 2))
                .with(sentence.together(), Face.TEXT_SEMIBOLD, 12, subject.colour(Token.TEXT))
                .with(sentence.back(), Face.TEXT, 12, subject.colour(Token.TEXT))
                .write(sketch);
    }

    private void names(Sketch sketch) {
        int quiet = subject.colour(Token.TEXT_QUIET);
        String small = name.isEmpty() ? Words.say("sizes.answers.small") : Words.say("sizes.answers.small.of", name);
        TextBlock.line(sketch, at.x(), at.y() + 11, NAMES - 12, small, Face.TEXT, Card.LABEL_SIZE, quiet);
        String large = Words.say("sizes.answers.large");
        TextBlock.line(sketch, at.x(), at.y() + BOX_TOP + 17, NAMES - 12, large, Face.TEXT, Card.LABEL_SIZE, quiet);
    }

    private Rect box(int slotNumber) {
        return new Rect(at.x() + NAMES + slotNumber * slot, at.y() + BOX_TOP, slot, BOX_HEIGHT);
    }

    private void drawSlot(Sketch sketch, int slotNumber) {
        Rect box = box(slotNumber);
        int size = slots.get(slotNumber);
        int choice = size - answers.size(0);
        if (isGap(slotNumber)) {
            text(sketch, box, "…", Face.TEXT, subject.colour(Token.TEXT_QUIET), null);
        } else if (choice < 0 || choice >= answers.choices()) {
            text(sketch, box, String.valueOf(size), Face.MONO, subject.colour(Token.TEXT_QUIET), null);
        } else {
            Ref ref = ref(choice);
            sketch.box(box.inset(1.5), 4, ground(choice), outline(choice), ref);
            Face face = choice == answers.chosen() ? Face.MONO_BOLD : Face.MONO;
            text(sketch, box, String.valueOf(size), face, subject.colour(Token.TEXT), ref);
        }
    }

    private int ground(int choice) {
        boolean chosen = choice == answers.chosen();
        if (subject.transposed()) {
            return subject.colour(chosen ? Token.OUTPUT_NOW : Token.OUTPUT);
        }
        return subject.colour(chosen ? Token.INPUT_NOW : Token.INPUT);
    }

    /// Sizes that output padding reaches although the convolution takes them elsewhere are dashed.
    private Stroke outline(int choice) {
        int colour = subject.colour(subject.transposed() ? Token.OUTPUT_LINE : Token.INPUT_LINE);
        return choice < answers.together()
                ? Stroke.solid(colour, choice == answers.chosen() ? 2 : 1)
                : new Stroke(colour, 1, 3);
    }

    /// The bracket over the sizes that go to one, and that one; gives back the slot where the next group begins.
    private int drawGroup(Sketch sketch, int first) {
        int small = answers.smallOf(slots.get(first));
        int next = first;
        int last = first;
        while (next < slots.size() && (isGap(next) || answers.smallOf(slots.get(next)) == small)) {
            last = isGap(next) ? last : next;
            next++;
        }
        bracket(sketch, box(first).x() + 4, box(last).right() - 4, small);
        return next;
    }

    private boolean isGap(int slotNumber) {
        return slots.get(slotNumber) == AnswerSlots.GAP;
    }

    private void bracket(Sketch sketch, double left, double right, int small) {
        boolean own = small == answers.axis().small();
        int colour =
                subject.colour(own ? subject.transposed() ? Token.INPUT_TEXT : Token.OUTPUT_TEXT : Token.TEXT_QUIET);
        Stroke stroke = Stroke.solid(own ? colour : subject.colour(Token.DASH_LINE), own ? 1.6 : 1);
        double y = at.y() + BRACKET;
        sketch.line(left, y, right, y, stroke);
        sketch.line(left, y, left, y + 4, stroke);
        sketch.line(right, y, right, y + 4, stroke);
        Face face = own ? Face.MONO_BOLD : Face.MONO;
        sketch.centred((left + right) / 2, at.y() + 8, String.valueOf(small), face, SIZE, colour, null);
    }

    private static void text(Sketch sketch, Rect box, String text, Face face, int colour, @Nullable Ref ref) {
        sketch.centred(box.centreX(), box.centreY(), text, face, SIZE, colour, ref);
    }

    private Ref ref(int choice) {
        List<Axis> axes = subject.layer().axes();
        int most = axes.stream()
                .mapToInt(axis -> new Answers(axis).choices())
                .max()
                .orElseThrow();
        return new Ref(Part.SIZE, Shape.of(axes.size(), most), index * most + choice);
    }
}
