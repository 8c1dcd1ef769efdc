package gniddap.engine.conventions;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Window;
import java.util.List;
import java.util.function.UnaryOperator;

/// The same layer in the words of each framework.
public final class Wordings {
    private final Layer layer;
    private final boolean transposed;

    private Wordings(Layer layer) {
        this.layer = layer;
        transposed = layer.operation() == Operation.TRANSPOSED;
    }

    /// One for each framework, in their order.
    public static List<Wording> of(Layer layer) {
        Wordings wordings = new Wordings(layer);
        return List.of(
                wordings.pyTorch(),
                KerasWording.of(layer),
                wordings.onnxPads(),
                wordings.onnxSize(),
                wordings.jax(),
                wordings.mxnet());
    }

    /// That of one framework.
    public static Wording of(Layer layer, Framework framework) {
        return of(layer).stream()
                .filter(wording -> wording.framework() == framework)
                .findFirst()
                .orElseThrow();
    }

    /// Whether another layer with the same kernel keeps the same cells.
    public static boolean same(Layer one, Layer other) {
        return windows(one).equals(windows(other)) && one.outputShape(1).equals(other.outputShape(1));
    }

    private static List<Window> windows(Layer layer) {
        return layer.axes().stream().map(Axis::window).toList();
    }

    private Wording pyTorch() {
        Layer said = with(layer, axis -> even(axis, mostOutputPadding(axis)).on(axis));
        Arguments arguments = new Arguments()
                .plain(layer.inChannels())
                .plain(layer.outChannels())
                .plain(Setting.of(layer.axes(), Axis::kernel))
                .unless("1", "stride", Setting.of(layer.axes(), Axis::stride))
                .unless("0", "padding", Setting.of(said.axes(), Axis::begin))
                .unless("0", "output_padding", Setting.of(said.axes(), Axis::outputPadding))
                .unless("1", "dilation", Setting.of(layer.axes(), Axis::dilation))
                .unless("1", "groups", String.valueOf(layer.groups()));
        String name = (transposed ? "ConvTranspose" : "Conv") + layer.dimensions() + "d";
        return new Wording(Framework.PYTORCH, name, arguments.list(), said);
    }

    private Wording onnxPads() {
        Layer said = with(layer, transposed ? Wordings::onnxWindow : Wordings::onnxBorder);
        Arguments arguments = onnxBasics()
                .with(
                        "pads",
                        "[" + Setting.joined(said.axes(), Axis::begin) + ", " + Setting.joined(said.axes(), Axis::end)
                                + "]")
                .unless(
                        Setting.list(layer.axes(), _ -> 0),
                        "output_padding",
                        Setting.list(said.axes(), Axis::outputPadding));
        return new Wording(Framework.ONNX_PADS, onnxName(), arguments.list(), said);
    }

    private Wording onnxSize() {
        boolean same = layer.axes().stream().allMatch(axis -> SizeRule.SAME_UPPER.usual(axis) == axis.output());
        SizeRule rule = transposed && !same ? SizeRule.OUTPUT_SHAPE : SizeRule.SAME_UPPER;
        Layer said = with(layer, axis -> rule.apply(axis, axis.output()));
        Arguments arguments = onnxBasics();
        if (rule == SizeRule.SAME_UPPER) {
            arguments.with("auto_pad", "\"SAME_UPPER\"");
        } else {
            arguments.with("output_shape", Setting.list(layer.axes(), Axis::output));
        }
        return new Wording(Framework.ONNX_SIZE, onnxName(), arguments.list(), said);
    }

    private Arguments onnxBasics() {
        String ones = Setting.list(layer.axes(), _ -> 1);
        return new Arguments()
                .unless(ones, "strides", Setting.list(layer.axes(), Axis::stride))
                .unless(ones, "dilations", Setting.list(layer.axes(), Axis::dilation))
                .unless("1", "group", String.valueOf(layer.groups()));
    }

    private String onnxName() {
        return transposed ? "ConvTranspose" : "Conv";
    }

    private Wording jax() {
        String ones = Setting.tuple(layer.axes(), _ -> 1);
        String dilation = Setting.tuple(layer.axes(), Axis::dilation);
        boolean plain = transposed && layer.groups() == 1;
        Arguments arguments = new Arguments().plain("x").plain("w");
        if (plain) {
            arguments.with("strides", Setting.tuple(layer.axes(), Axis::stride));
        } else {
            arguments.with("window_strides", transposed ? ones : Setting.tuple(layer.axes(), Axis::stride));
        }
        arguments.with("padding", Setting.pairs(layer.axes(), JaxBorder::before, JaxBorder::after));
        if (transposed && !plain) {
            arguments.with("lhs_dilation", Setting.tuple(layer.axes(), Axis::stride));
        }
        arguments.unless(ones, "rhs_dilation", dilation);
        if (plain) {
            arguments.with("transpose_kernel", "True");
        }
        arguments.unless("1", "feature_group_count", String.valueOf(layer.groups()));
        return new Wording(Framework.JAX, plain ? "conv_transpose" : "conv_general_dilated", arguments.list(), layer);
    }

    private Wording mxnet() {
        boolean exact = layer.axes().stream()
                .allMatch(axis -> EvenPadding.exact(axis, axis.stride() - 1).isPresent());
        boolean target =
                transposed && !exact && layer.axes().stream().allMatch(axis -> axis.output() <= axis.complete());
        Layer said = with(
                layer,
                axis -> target
                        ? SizeRule.TARGET_SHAPE.apply(axis, axis.output())
                        : even(axis, axis.stride() - 1).on(axis));
        String ones = Setting.tuple(layer.axes(), _ -> 1);
        String zeros = Setting.tuple(layer.axes(), _ -> 0);
        Arguments arguments = new Arguments()
                .with("kernel", Setting.tuple(layer.axes(), Axis::kernel))
                .with("num_filter", String.valueOf(layer.outChannels()))
                .unless(ones, "stride", Setting.tuple(layer.axes(), Axis::stride));
        if (target) {
            arguments.with("target_shape", Setting.tuple(layer.axes(), Axis::output));
        } else {
            arguments
                    .unless(zeros, "pad", Setting.tuple(said.axes(), Axis::begin))
                    .unless(zeros, "adj", Setting.tuple(said.axes(), Axis::outputPadding));
        }
        arguments
                .unless(ones, "dilate", Setting.tuple(layer.axes(), Axis::dilation))
                .unless("1", "num_group", String.valueOf(layer.groups()));
        return new Wording(Framework.MXNET, transposed ? "Deconvolution" : "Convolution", arguments.list(), said);
    }

    /// PyTorch lets output padding reach up to the stride or the dilation, whichever is larger.
    private static int mostOutputPadding(Axis axis) {
        return Math.max(axis.stride(), axis.dilation()) - 1;
    }

    private static EvenPadding even(Axis axis, int most) {
        return EvenPadding.exact(axis, most).orElseGet(() -> EvenPadding.nearest(axis, most));
    }

    /// Pads of ONNX are at least 0 and leave a cell; what the window takes beyond the end is its output padding.
    private static Axis onnxWindow(Axis axis) {
        Window window = axis.window();
        int spare = Math.clamp(-window.end(), 0, axis.stride() - 1);
        int begin = Math.clamp(window.begin(), 0, axis.complete() - 1);
        return new Axis(
                Operation.TRANSPOSED,
                axis.input(),
                axis.kernel(),
                axis.stride(),
                begin,
                Math.clamp(window.end(), 0, axis.complete() - 1 - begin),
                spare,
                axis.dilation());
    }

    private static Axis onnxBorder(Axis axis) {
        int begin = Math.max(0, axis.begin());
        int end = Math.max(0, axis.end());
        return new Axis(
                Operation.CONVOLUTION, axis.input(), axis.kernel(), axis.stride(), begin, end, 0, axis.dilation());
    }

    /// The layer with each axis changed.
    public static Layer with(Layer layer, UnaryOperator<Axis> change) {
        return new Layer(
                layer.axes().stream().map(change).toList(), layer.inChannels(), layer.outChannels(), layer.groups());
    }
}
