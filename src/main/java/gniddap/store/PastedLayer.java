package gniddap.store;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Refit;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.engine.conventions.SizeRule;
import gniddap.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A layer that was pasted as a constructor call of PyTorch or Keras; the lists hold a number for each axis.
///
/// @param inChannels nothing where the call does not say them
/// @param outChannels nothing where the call does not say them as a number
/// @param rule what finds the padding where it is a word, such as `same`
/// @param outputPadding nothing where the call leaves the size to the rule
/// @param remarks what was not understood, or left out
public record PastedLayer(
        String name,
        Operation operation,
        Optional<Integer> inChannels,
        Optional<Integer> outChannels,
        List<Integer> kernel,
        List<Integer> stride,
        List<Integer> padding,
        Optional<SizeRule> rule,
        Optional<List<Integer>> outputPadding,
        List<Integer> dilation,
        int groups,
        boolean bias,
        List<Message> remarks) {

    /// Whether a text calls a layer, and not only lists numbers.
    public static boolean isIn(String text) {
        return PythonCall.isIn(text);
    }

    /// Reads the first call of a layer in a text. Refused where no layer can be made of it.
    public static PastedLayer read(String text) {
        return new PastedArguments(PythonCall.first(text)).layer();
    }

    /// The layer on the input of another one, as far as both have the same axes; what the call does not say stays.
    public Layer on(Layer present) {
        boolean alike = present.dimensions() == kernel.size();
        List<Axis> axes = IntStream.range(0, kernel.size())
                .mapToObj(n ->
                        axis(n, (alike ? present.axes().get(n) : present.axes().getLast()).input()))
                .toList();
        return new Layer(
                axes, inChannels.orElse(present.inChannels()), outChannels.orElse(present.outChannels()), groups);
    }

    /// The same with numbers: those of a problem where they fit, new ones elsewhere; a new bias is 0.
    public Problem on(Problem present) {
        Problem changed = Refit.refit(present, on(present.layer()));
        int channels = changed.layer().outChannels();
        Tensor zeros = new Tensor(Shape.of(channels), new float[channels]);
        return changed.withBias(bias ? changed.bias().or(() -> Optional.of(zeros)) : Optional.empty());
    }

    private Axis axis(int n, int input) {
        boolean transposed = operation == Operation.TRANSPOSED;
        int spare = transposed && rule.isEmpty()
                ? outputPadding.map(each -> each.get(n)).orElse(0)
                : 0;
        Axis axis = rule.isPresent() && !transposed
                ? new Axis(
                        operation,
                        input,
                        kernel.get(n),
                        stride.get(n),
                        kernel.get(n) * dilation.get(n),
                        0,
                        0,
                        dilation.get(n))
                : new Axis(
                        operation,
                        input,
                        kernel.get(n),
                        stride.get(n),
                        padding.get(n),
                        padding.get(n),
                        spare,
                        dilation.get(n));
        return rule.map(word -> sized(word, axis, n)).orElse(axis);
    }

    /// Keras counts output padding from the least size that its word leaves.
    private Axis sized(SizeRule word, Axis axis, int n) {
        int least = axis.stride() * (axis.input() - 1) + (word == SizeRule.SAME ? axis.extent() % 2 : axis.extent());
        return outputPadding.map(each -> word.apply(axis, least + each.get(n))).orElseGet(() -> word.apply(axis));
    }
}
