package gniddap.picture;

import gniddap.engine.Problem;
import gniddap.trace.PartialSum;
import gniddap.trace.Reached;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;

/// What a step does, in one plain sentence for each model.
public final class Sentences {
    private static final int MOST_TERMS = 4;

    private Sentences() {}

    public static String distributing(Subject subject, Frame.Lane lane) {
        if (!lane.lit()) {
            return still(subject, lane, "sentence.distributing.start", "sentence.distributing.start.convolution");
        }
        if (lane.taps().isEmpty()) {
            return Words.say(
                    "sentence.distributing.none",
                    Names.input(subject, lane.group()),
                    subject.problem().input().at(lane.group()));
        }
        return subject.models().grain().isProduct() ? product(subject, lane) : stamp(subject, lane);
    }

    public static String collecting(Subject subject, Frame.Lane lane) {
        if (!lane.lit()) {
            return still(subject, lane, "sentence.collecting.start", "sentence.collecting.start.convolution");
        }
        String name = Names.output(subject, lane.group());
        if (subject.models().grain().isProduct()) {
            return collectedProduct(subject, lane, name);
        }
        long values = lane.taps().stream().filter(tap -> tap.input() >= 0).count();
        if (values == 0) {
            return Words.say("sentence.collecting.none", name);
        }
        String sum = Numbers.print(sum(subject, lane).value());
        ChannelSums channels = ChannelSums.of(subject, lane);
        if (channels.several()) {
            return channels(subject, lane, name, channels.text() + " = " + sum);
        }
        return subject.transposed()
                ? Words.sayCount("sentence.collecting.turned", values, name, sum)
                : Words.sayCount("sentence.collecting.plain", values, name, sum);
    }

    private static String channels(Subject subject, Frame.Lane lane, String name, String sums) {
        int out = subject.problem().outputShape().coordinates(lane.group())[1];
        return subject.problem()
                .bias()
                .map(bias -> Words.say("sentence.collecting.channels.bias", name, sums, bias.at(out)))
                .orElseGet(() -> Words.say("sentence.collecting.channels", name, sums));
    }

    /// The products of the cell in focus, written out: 5·3 + 1·0 = 15.
    public static String formula(Subject subject, Frame.Lane lane) {
        List<String> terms = new ArrayList<>();
        for (Tap tap : lane.taps()) {
            if (tap.input() >= 0) {
                terms.add(term(subject, tap));
            }
        }
        String sum = subject.symbols()
                ? Names.output(subject, lane.group())
                : Numbers.print(sum(subject, lane).value());
        if (terms.isEmpty()) {
            return Words.say("formula.empty", sum);
        }
        if (terms.size() <= MOST_TERMS) {
            return String.join(" + ", terms) + " = " + sum;
        }
        String shown = String.join(" + ", terms.subList(0, MOST_TERMS - 1));
        return Words.sayCount("formula.long", terms.size() - MOST_TERMS + 1L, shown, sum);
    }

    private static String still(Subject subject, Frame.Lane lane, String transposed, String convolution) {
        if (!lane.bias()) {
            return Words.say(subject.transposed() ? transposed : convolution);
        }
        return subject.layer().outChannels() == 1
                ? Words.say(
                        "sentence.bias.one",
                        subject.problem().bias().orElseThrow().at(0))
                : Words.say("sentence.bias.many");
    }

    private static String stamp(Subject subject, Frame.Lane lane) {
        String name = Names.input(subject, lane.group());
        float value = subject.problem().input().at(lane.group());
        String where = Places.of(subject, lane.taps());
        int kernels = subject.layer().outPerGroup();
        int products = lane.taps().size();
        if (subject.transposed() && products > 1 && KernelArray.worthSaying(subject.layer())) {
            return Words.sayCount("sentence.distributing.stamp.channels", kernels, name, value, products, where);
        }
        return subject.transposed()
                ? Words.sayCount("sentence.distributing.stamp", lane.taps().size(), name, value, where)
                : Words.sayCount("sentence.distributing.scatter", lane.taps().size(), name, value, where);
    }

    private static String product(Subject subject, Frame.Lane lane) {
        Tap tap = lane.taps().getLast();
        String where = Names.complete(subject, tap.output());
        String product = product(subject, tap);
        return cut(subject, tap)
                ? Words.say("sentence.distributing.product.cut", product, where)
                : Words.say("sentence.distributing.product", product, where);
    }

    private static String collectedProduct(Subject subject, Frame.Lane lane, String name) {
        Tap tap = lane.taps().getLast();
        return tap.input() < 0
                ? Words.say("sentence.collecting.product.zero", name, Names.weight(subject.layer(), tap.weight()))
                : Words.say(
                        "sentence.collecting.product",
                        product(subject, tap),
                        name,
                        sum(subject, lane).value());
    }

    private static boolean cut(Subject subject, Tap tap) {
        int cells = subject.stage().complete().count();
        int stageCell = subject.stage().stageOf(tap.output() % cells);
        return subject.stage().outputAt(stageCell) < 0;
    }

    private static String product(Subject subject, Tap tap) {
        Problem problem = subject.problem();
        float value = problem.input().at(tap.input());
        float weight = problem.weight().at(tap.weight());
        return Names.input(subject, tap.input()) + "·" + Names.weight(problem.layer(), tap.weight()) + " = "
                + factor(value) + "·" + factor(weight) + " = " + Numbers.print(value * weight);
    }

    private static String term(Subject subject, Tap tap) {
        Problem problem = subject.problem();
        if (subject.symbols()) {
            return Names.input(subject, tap.input()) + "·" + Names.weight(problem.layer(), tap.weight());
        }
        return factor(problem.input().at(tap.input()))
                + "·"
                + factor(problem.weight().at(tap.weight()));
    }

    public static String factor(float value) {
        return value < 0 ? "(" + Numbers.print(value) + ")" : Numbers.print(value);
    }

    private static PartialSum sum(Subject subject, Frame.Lane lane) {
        return subject.collected()
                .at(lane.group(), new Reached(lane.group(), lane.taps().size(), false));
    }
}
