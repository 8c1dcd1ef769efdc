package gniddap.picture;

import gniddap.engine.Layer;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;

/// What the matrix shows, in words beside it.
public record MatrixText(Subject subject, Rect at) {
    private static final double HEADING = 12.5;
    private static final double BODY = 11.5;

    /// What the other matrix of the pair is.
    static List<String> pair(Subject subject) {
        Layer pair = subject.layer().pair();
        String from = Sizes.of(pair.inputShape(1));
        String to = Sizes.of(pair.outputShape(1));
        String parameters = Sizes.parameters(pair.axes());
        return subject.transposed()
                ? List.of(
                        Words.say("matrix.strip.convolution", from, to), parameters, Words.say("matrix.strip.backward"))
                : List.of(Words.say("matrix.strip.transposed", from, to), parameters);
    }

    public void draw(Sketch sketch, Frame frame) {
        double y = at.y() + 12;
        if (frame.input() < 0 && frame.output() < 0) {
            y = intro(sketch, y);
        }
        if (frame.input() >= 0) {
            int inputs = subject.layer().inputShape(1).count();
            y = column(sketch, y, frame.input(), frame.input() % inputs);
        }
        if (frame.output() >= 0) {
            int outputs = subject.layer().outputShape(1).count();
            y = row(sketch, y, frame.output(), frame.output() % outputs);
        }
        cost(sketch, y);
    }

    private double intro(Sketch sketch, double y) {
        double next = heading(sketch, y, Words.say("matrix.column.any"), Token.INPUT_TEXT);
        next = body(sketch, next, Words.say("matrix.column.any.text", String.valueOf(subject.inputLetter())));
        next = heading(sketch, next + 6, Words.say("matrix.row.any"), Token.OUTPUT_TEXT);
        return body(sketch, next, Words.say("matrix.row.any.text", String.valueOf(subject.outputLetter()))) + 6;
    }

    private double column(Sketch sketch, double y, int input, int index) {
        double next = heading(sketch, y, Words.say("matrix.column", index), Token.INPUT_TEXT);
        String value = Numbers.print(subject.problem().input().at(input));
        return body(sketch, next, Words.say("matrix.column.text", Names.input(subject, input), value)) + 6;
    }

    private double row(Sketch sketch, double y, int output, int index) {
        double next = heading(sketch, y, Words.say("matrix.row", index), Token.OUTPUT_TEXT);
        String letter = String.valueOf(subject.inputLetter());
        String name = Names.output(subject, output);
        String text = subject.transposed()
                ? Words.say("matrix.row.text.turned", letter, name)
                : Words.say("matrix.row.text.plain", letter, name);
        return body(sketch, next, text) + 6;
    }

    private void cost(Sketch sketch, double y) {
        long useful = subject.cost().useful();
        double next = heading(sketch, y, Words.sayCount("matrix.cost", useful), Token.TEXT);
        int gaps = Gaps.inOutput(subject.layer());
        if (gaps > 0) {
            next = body(sketch, next, Words.sayCount("matrix.gaps", gaps));
        }
        if (!subject.transposed()) {
            if (subject.cost().cut() > 0) {
                body(
                        sketch,
                        next,
                        Words.sayCount("matrix.cost.border", subject.cost().cut()));
            }
            return;
        }
        if (subject.cost().cut() > 0) {
            next = body(
                    sketch,
                    next,
                    Words.sayCount("matrix.cost.cut", subject.cost().cut()));
        }
        body(
                sketch,
                next,
                Words.sayCount(
                        "matrix.cost.zeros",
                        subject.cost().zeroInserted(),
                        subject.cost().byZero()));
    }

    private double heading(Sketch sketch, double y, String text, Token token) {
        return write(sketch, y, text, Face.TEXT_SEMIBOLD, HEADING, subject.colour(token));
    }

    private double body(Sketch sketch, double y, String text) {
        return write(sketch, y, text, Face.TEXT, BODY, subject.colour(Token.TEXT_QUIET));
    }

    /// What would reach out of the place below is left out.
    private double write(Sketch sketch, double y, String text, Face face, double size, int colour) {
        List<String> lines = TextBlock.lines(text, face, size, at.width());
        return y + (lines.size() - 1) * size * TextBlock.LEADING > at.bottom()
                ? y
                : TextBlock.write(sketch, at.x(), y, lines, face, size, colour);
    }
}
