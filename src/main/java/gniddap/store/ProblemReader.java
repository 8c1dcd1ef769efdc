package gniddap.store;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one problem from its JSON object. What may be left out has the value PyTorch gives it, and channels follow
/// from the weight.
final class ProblemReader {
    private static final Set<String> KNOWN = Set.of(
            "name",
            "op",
            "ndim",
            "batch",
            "in_channels",
            "out_channels",
            "groups",
            "stride",
            "padding",
            "output_padding",
            "dilation",
            "input",
            "weight",
            "bias",
            "id",
            "kind",
            "family",
            "note",
            "made_by",
            "agreed",
            "tf_padding",
            "onnx_auto_pad",
            "requested_output",
            "exact",
            "tolerance",
            "expected");
    private static final Set<String> TENSOR = Set.of("shape", "values");

    private final Fields fields;
    private final String fallbackName;

    private ProblemReader(Fields fields, String fallbackName) {
        this.fields = fields;
        this.fallbackName = fallbackName;
    }

    static Problem read(String source, String fallbackName, Json value) {
        return new ProblemReader(Fields.of(source, "problem", value, KNOWN), fallbackName).problem();
    }

    private Problem problem() {
        Tensor input = tensor("input");
        Tensor weight = tensor("weight");
        Optional<Tensor> bias = fields.find("bias").map(value -> bias(fields.numbers("bias", value)));
        int dimensions = weight.shape().rank() - 2;
        agree("ndim", dimensions);
        if (dimensions < 1 || dimensions > 3) {
            throw fields.refusal("weight", new Message("store.refused.weight-rank", weight.shape()));
        }
        if (input.shape().rank() != dimensions + 2) {
            throw fields.refusal("input", new Message("store.refused.input-rank", input.shape(), dimensions + 2));
        }
        agree("batch", input.shape().size(0));
        Layer layer = layer(input.shape(), weight.shape());
        String name =
                fields.find("name").map(value -> fields.text("name", value)).orElse(fallbackName);
        return Blame.placing(fields, () -> new Problem(name, layer, input, weight, bias));
    }

    private Layer layer(Shape input, Shape weight) {
        Operation operation = operation();
        int groups = groups(weight);
        boolean transposed = operation == Operation.TRANSPOSED;
        int in = transposed ? weight.size(0) : weight.size(1) * groups;
        int out = transposed ? weight.size(1) * groups : weight.size(0);
        agree("in_channels", in);
        agree("out_channels", out);
        List<Axis> axes = new AxesReader(fields, operation, input, weight).axes();
        return Blame.placing(fields, () -> new Layer(axes, in, out, groups));
    }

    /// Every group needs a channel of its own among those that stand first in the weight's shape.
    private int groups(Shape weight) {
        int groups = fields.find("groups")
                .map(value -> fields.whole("groups", value))
                .orElse(1);
        if (groups < 1) {
            throw fields.refusal("groups", new Message("layer.refused.groups-small", groups));
        }
        if (groups > weight.size(0)) {
            throw fields.refusal("groups", new Message("store.refused.groups", groups, weight.size(0), weight));
        }
        return groups;
    }

    private Operation operation() {
        Json value = fields.need("op");
        String op = fields.text("op", value);
        return switch (op) {
            case "conv" -> Operation.CONVOLUTION;
            case "conv_transpose" -> Operation.TRANSPOSED;
            default -> throw fields.refusal(value, new Message("store.refused.op", op));
        };
    }

    private Tensor tensor(String name) {
        Fields tensor = fields.object(name, TENSOR);
        List<Integer> sizes = tensor.wholes("shape", tensor.need("shape"));
        float[] values = tensor.numbers("values", tensor.need("values"));
        Shape shape = Blame.placing(tensor, () -> new Shape(sizes));
        return Blame.placing(tensor, () -> new Tensor(shape, values));
    }

    private static Tensor bias(float[] values) {
        return new Tensor(Shape.of(values.length), values);
    }

    /// A field that only repeats what other fields tell must repeat it rightly.
    private void agree(String name, int told) {
        fields.find(name).ifPresent(value -> {
            int said = fields.whole(name, value);
            if (said != told) {
                throw fields.refusal(value, new Message("store.refused.disagrees", name, said, told));
            }
        });
    }
}
