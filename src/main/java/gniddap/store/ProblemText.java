package gniddap.store;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A problem as the text of its file: a field on a line, and the values as rows of the arrays. Read back it is the same
/// problem, number by number.
public final class ProblemText {
    private static final String FIELD = "\n  ";
    private static final String ROW = "\n      ";

    private final StringBuilder text = new StringBuilder("{");

    private ProblemText() {}

    public static String of(Problem problem) {
        ProblemText text = new ProblemText();
        text.layer(problem.name(), problem.layer());
        text.field("input", tensor(problem.input()));
        text.field("weight", tensor(problem.weight()));
        text.field("bias", problem.bias().map(ProblemText::bias).orElse("null"));
        return text.text.append("\n}\n").toString();
    }

    private void layer(String name, Layer layer) {
        field("name", JsonString.of(name));
        field("op", layer.operation() == Operation.TRANSPOSED ? "\"conv_transpose\"" : "\"conv\"");
        field("ndim", String.valueOf(layer.dimensions()));
        field("in_channels", String.valueOf(layer.inChannels()));
        field("out_channels", String.valueOf(layer.outChannels()));
        field("groups", String.valueOf(layer.groups()));
        field("stride", each(layer, Axis::stride));
        field("padding", "{ \"begin\": " + each(layer, Axis::begin) + ", \"end\": " + each(layer, Axis::end) + " }");
        field("output_padding", each(layer, Axis::outputPadding));
        field("dilation", each(layer, Axis::dilation));
    }

    private void field(String name, String value) {
        text.append(text.length() == 1 ? "" : ",").append(FIELD);
        text.append('"').append(name).append("\": ").append(value);
    }

    private static String each(Layer layer, ToIntFunction<Axis> setting) {
        List<Integer> settings =
                layer.axes().stream().map(axis -> setting.applyAsInt(axis)).toList();
        return settings.toString();
    }

    private static String tensor(Tensor tensor) {
        return "{\n    \"shape\": " + tensor.shape().sizes() + ",\n    \"values\": [" + rows(tensor) + "\n    ]\n  }";
    }

    private static String rows(Tensor tensor) {
        int columns = tensor.shape().sizes().getLast();
        return IntStream.range(0, tensor.count() / columns)
                .mapToObj(row -> ROW + numbers(tensor, row * columns, columns))
                .collect(Collectors.joining(","));
    }

    private static String bias(Tensor bias) {
        return "[" + numbers(bias, 0, bias.count()) + "]";
    }

    private static String numbers(Tensor tensor, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(flat -> Numbers.exact(tensor.at(flat)))
                .collect(Collectors.joining(", "));
    }
}
