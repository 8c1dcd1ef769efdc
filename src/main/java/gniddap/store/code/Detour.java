package gniddap.store.code;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a program comes to a problem's output: by one call, or, where a framework's one call cannot say the padding, by
/// a call without padding between lines that cut and fill.
///
/// @param called the layer of the call
/// @param bias whether the call adds the bias; else it is among the lines after the call
/// @param before lines that change `x`
/// @param after lines that change `y`
record Detour(Layer called, boolean bias, List<String> before, List<String> after) {

    /// Everything in the call, if it says the layer.
    static Detour of(Problem problem, boolean oneCall) {
        if (oneCall) {
            return new Detour(problem.layer(), problem.bias().isPresent(), List.of(), List.of());
        }
        return problem.layer().operation() == Operation.TRANSPOSED ? window(problem) : border(problem);
    }

    /// The whole output f is computed, then its window is taken, then the bias is added.
    private static Detour window(Problem problem) {
        Layer layer = problem.layer();
        List<String> after = new ArrayList<>();
        after.add("# " + Words.say("code.remark.window"));
        pad(layer, axis -> axis.window().begin(), axis -> axis.window().end())
                .map(zeros -> "y = np.pad(y, " + zeros + ")  # " + Words.say("code.remark.beyond"))
                .forEach(after::add);
        crop(layer, axis -> axis.window().begin(), axis -> axis.window().end(), Axis::output)
                .map(slices -> "y = y" + slices)
                .forEach(after::add);
        problem.bias().ifPresent(_ -> after.add("y = y + b.reshape" + alongChannels(layer)));
        return new Detour(layer.withoutWindow(), false, List.of(), after);
    }

    /// Zeros are put around the input, and cells cut off it, before a convolution without padding.
    private static Detour border(Problem problem) {
        Layer layer = problem.layer();
        List<String> before = new ArrayList<>();
        before.add("# " + Words.say("code.remark.border"));
        pad(layer, axis -> -axis.begin(), axis -> -axis.end())
                .map(zeros -> "x = np.pad(x, " + zeros + ")")
                .forEach(before::add);
        crop(layer, axis -> -axis.begin(), axis -> -axis.end(), axis -> axis.input() + axis.begin() + axis.end())
                .map(slices -> "x = np.ascontiguousarray(x" + slices + ")")
                .forEach(before::add);
        Layer called = new Layer(
                layer.axes().stream().map(Detour::bordered).toList(),
                layer.inChannels(),
                layer.outChannels(),
                layer.groups());
        return new Detour(called, problem.bias().isPresent(), before, List.of());
    }

    private static Axis bordered(Axis axis) {
        int input = axis.input() + axis.begin() + axis.end();
        return Axis.convolution(input, axis.kernel(), axis.stride(), 0, axis.dilation());
    }

    /// Zeros beyond the ends of which less than nothing is cut.
    private static Stream<String> pad(Layer layer, ToIntFunction<Axis> begin, ToIntFunction<Axis> end) {
        boolean any = layer.axes().stream().anyMatch(axis -> begin.applyAsInt(axis) < 0 || end.applyAsInt(axis) < 0);
        return any
                ? Stream.of(layer.axes().stream()
                        .map(axis -> "(" + beyond(begin, axis) + ", " + beyond(end, axis) + ")")
                        .collect(Collectors.joining(", ", "((0, 0), (0, 0), ", ")")))
                : Stream.empty();
    }

    private static int beyond(ToIntFunction<Axis> cut, Axis axis) {
        return Math.max(0, -cut.applyAsInt(axis));
    }

    /// What is kept where anything is cut.
    private static Stream<String> crop(
            Layer layer, ToIntFunction<Axis> begin, ToIntFunction<Axis> end, ToIntFunction<Axis> length) {
        boolean any = layer.axes().stream().anyMatch(axis -> begin.applyAsInt(axis) > 0 || end.applyAsInt(axis) > 0);
        return any
                ? Stream.of(layer.axes().stream()
                        .map(axis -> slice(Math.max(0, begin.applyAsInt(axis)), length.applyAsInt(axis)))
                        .collect(Collectors.joining(", ", "[:, :, ", "]")))
                : Stream.empty();
    }

    private static String slice(int first, int length) {
        return first + ":" + (first + length);
    }

    /// The shape that lays a bias along the channels.
    static String alongChannels(Layer layer) {
        return "(1, -1" + ", 1".repeat(layer.dimensions()) + ")";
    }
}
