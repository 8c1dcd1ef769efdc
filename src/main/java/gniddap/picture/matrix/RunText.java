package gniddap.picture.matrix;

import gniddap.engine.Shape;
import gniddap.picture.Card;
import gniddap.picture.Names;
import gniddap.picture.Sketch;
import gniddap.picture.Subject;
import gniddap.trace.Reached;
import gniddap.trace.Tap;
import gniddap.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What the matrix does at a moment: a heading and a sentence.
record RunText(Subject subject, MatrixRun run) {

    void draw(Sketch sketch, Card card) {
        Letters letters = new Letters(subject);
        String equation = letters.result() + " = " + letters.own() + "·" + letters.input();
        String heading =
                run.byColumns() ? Words.say("matrix.run.columns", equation) : Words.say("matrix.run.rows", equation);
        card.title(sketch, subject, heading, sentence(letters));
    }

    private String sentence(Letters letters) {
        if (subject.scene().look().turn() >= 0.5) {
            return Words.say("matrix.run.turned", letters.back(), letters.input());
        }
        if (run.lane().bias()) {
            return Words.say("matrix.run.bias", letters.own());
        }
        if (run.lit() < 0) {
            return Words.say("matrix.run.start", letters.input());
        }
        return run.byColumns() ? column(letters) : row();
    }

    private String column(Letters letters) {
        List<Tap> taps = run.fresh();
        String index = index(subject.layer().inputShape(1), run.lit());
        int input = run.flatInput(run.lit());
        return Words.sayCount(
                "matrix.run.column",
                taps.size(),
                index,
                Names.input(subject, input),
                subject.problem().input().at(input),
                letters.result());
    }

    private String row() {
        String index = index(subject.layer().outputShape(1), run.lit());
        return Words.sayCount(
                "matrix.run.row",
                run.fresh().size(),
                index,
                Names.output(subject, run.flatOutput(run.lit())),
                subject.collected()
                        .at(run.flatOutput(run.lit()), new Reached(run.flatOutput(run.lit()) + 1, 0, false))
                        .value());
    }

    private static String index(Shape shape, int flat) {
        int[] at = shape.coordinates(flat);
        return Arrays.stream(at, shape.size(1) == 1 ? 2 : 1, at.length)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }
}
