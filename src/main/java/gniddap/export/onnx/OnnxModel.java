package gniddap.export.onnx;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.engine.conventions.Framework;
import gniddap.engine.conventions.Wording;
import gniddap.engine.conventions.Wordings;
import gniddap.store.LayerText;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.ToIntFunction;

/// A layer as an ONNX model of one node, from `input` to `output`; its weight and bias stand in the model. The numbers
/// of the fields are those of `onnx.proto`.
public final class OnnxModel {
    /// ONNX 1.6 of 2019; ConvTranspose and Conv compute the same since.
    static final int OPERATORS = 11;

    static final int FORMAT = 6;

    private static final int FLOAT = 1;
    private static final int ATTRIBUTE_INT = 2;
    private static final int ATTRIBUTE_INTS = 7;

    private final Problem problem;
    private final Layer said;

    private OnnxModel(Problem problem, Layer said) {
        this.problem = problem;
        this.said = said;
    }

    /// The file; refused where ONNX has no padding that says the layer's window.
    public static byte[] of(Problem problem) {
        Wording wording = Wordings.of(problem.layer(), Framework.ONNX_PADS);
        if (!Wordings.same(wording.layer(), problem.layer())) {
            throw new Refusal("onnx.refused.window", wording.call());
        }
        return new OnnxModel(problem, wording.layer()).model().bytes();
    }

    private ProtoMessage model() {
        return new ProtoMessage()
                .whole(1, FORMAT)
                .text(2, "gniddap")
                .text(6, said(problem))
                .message(7, graph())
                .message(8, new ProtoMessage().text(1, "").whole(2, OPERATORS));
    }

    /// As PyTorch calls it, else as ONNX does.
    private static String said(Problem problem) {
        return LayerText.of(problem.layer(), problem.bias().isPresent())
                .orElseGet(
                        () -> Wordings.of(problem.layer(), Framework.ONNX_PADS).call());
    }

    private ProtoMessage graph() {
        ProtoMessage graph =
                new ProtoMessage().message(1, node()).text(2, "layer").message(5, tensor("weight", problem.weight()));
        problem.bias().ifPresent(bias -> graph.message(5, tensor("bias", bias)));
        return graph.message(11, value("input", problem.input().shape()))
                .message(12, value("output", problem.outputShape()));
    }

    private ProtoMessage node() {
        ProtoMessage node = new ProtoMessage().text(1, "input").text(1, "weight");
        problem.bias().ifPresent(_ -> node.text(1, "bias"));
        boolean transposed = said.operation() == Operation.TRANSPOSED;
        node.text(2, "output").text(4, transposed ? "ConvTranspose" : "Conv");
        each(node, "kernel_shape", Axis::kernel);
        each(node, "strides", Axis::stride);
        each(node, "dilations", Axis::dilation);
        ProtoMessage pads = new ProtoMessage().text(1, "pads");
        said.axes().forEach(axis -> pads.whole(8, axis.begin()));
        said.axes().forEach(axis -> pads.whole(8, axis.end()));
        node.message(5, pads.whole(20, ATTRIBUTE_INTS));
        if (transposed) {
            each(node, "output_padding", Axis::outputPadding);
        }
        return node.message(
                5, new ProtoMessage().text(1, "group").whole(3, said.groups()).whole(20, ATTRIBUTE_INT));
    }

    private void each(ProtoMessage node, String name, ToIntFunction<Axis> setting) {
        ProtoMessage attribute = new ProtoMessage().text(1, name);
        said.axes().forEach(axis -> attribute.whole(8, setting.applyAsInt(axis)));
        node.message(5, attribute.whole(20, ATTRIBUTE_INTS));
    }

    private static ProtoMessage tensor(String name, Tensor tensor) {
        ProtoMessage message = new ProtoMessage();
        tensor.shape().sizes().forEach(size -> message.whole(1, size));
        byte[] raw = new byte[4 * tensor.count()];
        ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(tensor.values());
        return message.whole(2, FLOAT).text(8, name).bytes(9, raw);
    }

    private static ProtoMessage value(String name, Shape shape) {
        ProtoMessage sizes = new ProtoMessage();
        List<Integer> all = shape.sizes();
        all.forEach(size -> sizes.message(1, new ProtoMessage().whole(1, size)));
        ProtoMessage tensor = new ProtoMessage().whole(1, FLOAT).message(2, sizes);
        return new ProtoMessage().text(1, name).message(2, new ProtoMessage().message(1, tensor));
    }
}
