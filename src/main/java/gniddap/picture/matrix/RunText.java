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
        card.title(sketch, subject, heading(letters), sentence(letters));
    }

    private String heading(Letters letters) {
        if (turned()) {
            return Words.say("matrix.run.back", letters.back());
        }
        String equation = letters.result() + " = " + letters.own() + "·" + letters.input();
        return run.byColumns() ? Words.say("matrix.run.columns", equation) : Words.say("matrix.run.rows", equation);
    }

    private boolean turned() {
        return subject.scene().look().turn() >= 0.5;
    }

    private String sentence(Letters letters) {
        if (turned()) {
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
        if (subject.models().grain().isProduct() && !run.lane().taps().isEmpty()) {
            return product(index, input);
        }
        if (taps.isEmpty()) {
            return Words.say(
                    "matrix.run.column.none",
                    index,
                    Names.input(subject, input),
                    subject.problem().input().at(input));
        }
        return Words.sayCount(
                "matrix.run.column",
                taps.size(),
                index,
                Names.input(subject, input),
                subject.problem().input().at(input),
                letters.result());
    }

    private String product(String index, int input) {
        String weight =
                Names.weight(subject.layer(), run.lane().taps().getLast().weight());
        String name = Names.input(subject, input);
        if (run.fresh().isEmpty()) {
            return Words.say("matrix.run.product.cut", index, name, weight);
        }
        int output = run.flatOutput(run.fresh().getFirst().output());
        return Words.say("matrix.run.product", index, name, weight, Names.output(subject, output));
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
