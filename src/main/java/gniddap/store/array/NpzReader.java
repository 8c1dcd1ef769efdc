package gniddap.store.array;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads a problem from an NPZ file. What may be left out has the value PyTorch gives it.
public final class NpzReader {
    private static final Set<String> NAMES = Set.of(
            "input", "weight", "bias", "op", "stride", "padding", "output_padding", "dilation", "groups", "name");

    private final String source;
    private final Map<String, NpyArray> arrays;

    private NpzReader(String source, Map<String, NpyArray> arrays) {
        this.source = source;
        this.arrays = arrays;
    }

    public static Problem read(Path file) {
        String source = String.valueOf(file.getFileName());
        NpzReader reader = new NpzReader(source, NpzEntries.read(file, NAMES));
        return Within.file(source, reader::problem);
    }

    private Problem problem() {
        Tensor input = need("input").tensor();
        Tensor weight = need("weight").tensor();
        Optional<Tensor> bias = find("bias").map(NpyArray::tensor);
        int axes = weight.shape().rank() - 2;
        if (axes < 1 || axes > 3) {
            throw new Refusal("store.refused.weight-rank", weight.shape());
        }
        if (input.shape().rank() != axes + 2) {
            throw new Refusal("store.refused.input-rank", input.shape(), axes + 2);
        }
        String name = find("name").map(NpyArray::text).orElse(source.replaceFirst("\\.npz$", ""));
        return new Problem(name, layer(input.shape(), weight.shape()), input, weight, bias);
    }

    private Layer layer(Shape input, Shape weight) {
        Operation operation = operation();
        int groups = find("groups").map(array -> setting("groups", 1)[0]).orElse(1);
        if (groups < 1) {
            throw new Refusal("layer.refused.groups-small", groups);
        }
        if (groups > weight.size(0)) {
            throw new Refusal("store.refused.groups", groups, weight.size(0), weight);
        }
        List<Axis> axes = axes(operation, input, weight);
        int other = Math.multiplyExact(weight.size(1), groups);
        return operation == Operation.TRANSPOSED
                ? new Layer(axes, weight.size(0), other, groups)
                : new Layer(axes, other, weight.size(0), groups);
    }

    private Operation operation() {
        String word = need("op").text();
        return switch (word) {
            case "conv" -> Operation.CONVOLUTION;
            case "conv_transpose" -> Operation.TRANSPOSED;
            default -> throw new Refusal("store.refused.op", word);
        };
    }

    private List<Axis> axes(Operation operation, Shape input, Shape weight) {
        int count = weight.rank() - 2;
        int[] stride = orUsual("stride", count, 1);
        int[] padding = padding(count);
        int[] outputPadding = orUsual("output_padding", count, 0);
        int[] dilation = orUsual("dilation", count, 1);
        return IntStream.range(0, count)
                .mapToObj(n -> new Axis(
                        operation,
                        input.size(n + 2),
                        weight.size(n + 2),
                        stride[n],
                        padding[2 * n],
                        padding[2 * n + 1],
                        outputPadding[n],
                        dilation[n]))
                .toList();
    }

    /// Begin and end of each axis: a row for each, or one number for both.
    private int[] padding(int count) {
        NpyArray array = arrays.get("padding");
        if (array != null && array.sizes().equals(List.of(count, 2))) {
            return array.wholes();
        }
        int[] both = orUsual("padding", count, 0);
        return IntStream.range(0, 2 * count).map(n -> both[n / 2]).toArray();
    }

    private int[] orUsual(String name, int count, int usual) {
        if (!arrays.containsKey(name)) {
            return IntStream.generate(() -> usual).limit(count).toArray();
        }
        return setting(name, count);
    }

    /// One number for each axis, or one for all of them.
    private int[] setting(String name, int count) {
        int[] values = need(name).wholes();
        if (values.length == count) {
            return values;
        }
        if (values.length != 1) {
            throw new Refusal("store.refused.length", name, count, values.length);
        }
        return IntStream.generate(() -> values[0]).limit(count).toArray();
    }

    private NpyArray need(String name) {
        return find(name).orElseThrow(() -> new Refusal("array.refused.missing", name));
    }

    private Optional<NpyArray> find(String name) {
        return Optional.ofNullable(arrays.get(name));
    }
}
