package gniddap.cli;

import gniddap.engine.Axis;
import gniddap.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `shape`: the size of a transposed convolution's output, step by step.
final class ShapeCommand implements Command {
    @Override
    public CommandSpec spec() {
        return new Options("gniddap shape", Words.say("cli.shape.description"))
                .value("--input", "N|HxW", Words.say("cli.shape.input"))
                .value("--kernel", "N|HxW", Words.say("cli.shape.kernel"))
                .value("--stride", "N|HxW", Words.say("cli.shape.stride"))
                .value("--padding", "N|HxW", Words.say("cli.shape.padding"))
                .value("--output-padding", "N|HxW", Words.say("cli.shape.output-padding"))
                .value("--dilation", "N|HxW", Words.say("cli.shape.dilation"))
                .flag("--json", Words.say("cli.shape.json"))
                .examples("  gniddap shape --input 3 --kernel 3 --stride 2 --padding 1")
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) {
        List<Axis> axes = axes(new Arguments(parsed));
        if (parsed.hasMatchedOption("--json")) {
            console.out().println(json(axes));
            return;
        }
        for (int n = 0; n < axes.size(); n++) {
            if (axes.size() > 1) {
                console.out().println(Words.say("cli.shape.axis", n + 1, axes.size()));
            }
            print(axes.get(n), console);
        }
    }

    private static List<Axis> axes(Arguments arguments) {
        PerAxis input = PerAxis.needed(arguments, "--input");
        PerAxis kernel = PerAxis.needed(arguments, "--kernel");
        PerAxis stride = PerAxis.of(arguments, "--stride", 1);
        PerAxis padding = PerAxis.of(arguments, "--padding", 0);
        PerAxis outputPadding = PerAxis.of(arguments, "--output-padding", 0);
        PerAxis dilation = PerAxis.of(arguments, "--dilation", 1);
        int dimensions = PerAxis.dimensions(List.of(input, kernel, stride, padding, outputPadding, dilation));
        return IntStream.range(0, dimensions)
                .mapToObj(n -> Axis.transposed(
                        input.at(n), kernel.at(n), stride.at(n), padding.at(n), outputPadding.at(n), dilation.at(n)))
                .toList();
    }

    private static void print(Axis axis, Console console) {
        console.out().println(Words.say("cli.shape.insert", axis.input(), axis.stride(), inserted(axis)));
        console.out()
                .println(Words.say("cli.shape.scan", inserted(axis), axis.dilation(), axis.kernel(), axis.complete()));
        console.out()
                .println(
                        Words.say("cli.shape.cut", axis.complete(), axis.begin(), axis.outputPadding(), axis.output()));
    }

    private static int inserted(Axis axis) {
        return axis.stride() * (axis.input() - 1) + 1;
    }

    /// One number for one axis, a list for more.
    private static String json(List<Axis> axes) {
        return "{\"insert\":%s,\"scan\":%s,\"output\":%s}"
                .formatted(
                        json(axes.stream().map(ShapeCommand::inserted)),
                        json(axes.stream().map(Axis::complete)),
                        json(axes.stream().map(Axis::output)));
    }

    private static String json(Stream<Integer> values) {
        List<Integer> each = values.toList();
        return each.size() == 1 ? each.getFirst().toString() : JsonLine.wholes(each);
    }
}
