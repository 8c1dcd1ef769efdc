package gniddap.picture.sizes;

import gniddap.engine.Answers;
import gniddap.engine.Axis;
import gniddap.picture.AxisNames;
import gniddap.picture.Card;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.picture.View;
import gniddap.words.Words;
import java.util.List;

/// The sizes that the convolution takes to one, on a number line: one line where all axes agree, else one for each.
final class AnswersCard {
    private static final double HEADER = 56;
    private static final double ONE_LINE = 62;
    private static final double LINE = 52;
    private static final double FOOT = 4;

    private final Subject subject;
    private final Card card;

    AnswersCard(Subject subject, Rect at) {
        this.subject = subject;
        card = Card.of(subject, at, View.SIZES);
    }

    static double height(Subject subject) {
        return HEADER + FOOT + lines(subject) * line(subject);
    }

    void draw(Sketch sketch) {
        card.draw(sketch, subject);
        card.title(sketch, subject, Words.say("sizes.answers.title"), text());
        List<Axis> axes = subject.layer().axes();
        Rect inside = card.inside();
        double line = line(subject);
        for (int n = 0; n < lines(subject); n++) {
            String name = lines(subject) == 1 ? "" : AxisNames.of(axes.size() - n);
            Rect at = new Rect(inside.x(), card.at().y() + HEADER + n * line, inside.width(), line);
            new AnswerLine(subject, n, name, at).draw(sketch);
        }
    }

    private String text() {
        List<Axis> axes = subject.layer().axes();
        boolean several = axes.stream().anyMatch(axis -> new Answers(axis).choices() > 1);
        if (!several) {
            return Words.say("sizes.answers.one");
        }
        if (axes.stream().allMatch(axis -> axis.stride() == 1)) {
            return Words.say("sizes.answers.dilated");
        }
        return subject.transposed() ? Words.say("sizes.answers.text") : Words.say("sizes.answers.text.convolution");
    }

    private static double line(Subject subject) {
        return lines(subject) == 1 ? ONE_LINE : LINE;
    }

    private static int lines(Subject subject) {
        List<Axis> axes = subject.layer().axes();
        return axes.stream().distinct().count() == 1 ? 1 : axes.size();
    }
}
