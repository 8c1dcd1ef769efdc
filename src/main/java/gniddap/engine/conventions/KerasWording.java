package gniddap.engine.conventions;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How Keras would say a layer. It has no numbers for padding: the words `same` and `valid` and, for a transposed
/// convolution, an output padding choose the window.
///
/// @param rule what `padding` says
/// @param sized whether `output_padding` says the size
record KerasWording(SizeRule rule, boolean sized) {
    private static final List<KerasWording> ALL = List.of(
            new KerasWording(SizeRule.SAME, false),
            new KerasWording(SizeRule.VALID, false),
            new KerasWording(SizeRule.SAME, true),
            new KerasWording(SizeRule.VALID, true));

    /// The one that says exactly this layer, or else the first that comes to its size, or else the first.
    static Wording of(Layer layer) {
        return first(layer, wording -> Wordings.same(wording.layer(), layer))
                .or(() -> first(layer, wording -> wording.layer().outputShape(1).equals(layer.outputShape(1))))
                .orElseGet(() -> ALL.getFirst().of(layer, Wordings.with(layer, SizeRule.SAME::apply)));
    }

    private static Optional<Wording> first(Layer layer, Predicate<Wording> fits) {
        return ALL.stream().flatMap(way -> way.wording(layer)).filter(fits).findFirst();
    }

    private Stream<Wording> wording(Layer layer) {
        return layer.axes().stream().allMatch(this::takes)
                ? Stream.of(of(layer, Wordings.with(layer, axis -> rule.apply(axis, size(axis)))))
                : Stream.empty();
    }

    private boolean takes(Axis axis) {
        if (axis.operation() == Operation.CONVOLUTION) {
            return !sized && (rule == SizeRule.SAME || axis.input() >= axis.extent());
        }
        int spare = outputPadding(axis);
        return !sized || (spare >= 0 && spare < axis.stride() && (rule == SizeRule.VALID || reachable(axis)));
    }

    /// TensorFlow takes only sizes that the convolution would bring back to the input.
    private static boolean reachable(Axis axis) {
        return Math.ceilDiv(axis.output(), axis.stride()) == axis.input();
    }

    private int size(Axis axis) {
        return sized ? axis.output() : rule.usual(axis);
    }

    /// Keras counts it from the size that `(i−1)·s` cells and the kernel leave at least.
    private int outputPadding(Axis axis) {
        int least = rule == SizeRule.SAME ? axis.extent() % 2 : axis.extent();
        return axis.output() - axis.stride() * (axis.input() - 1) - least;
    }

    private Wording of(Layer layer, Layer said) {
        boolean transposed = layer.operation() == Operation.TRANSPOSED;
        Arguments arguments = new Arguments()
                .plain(layer.outChannels())
                .plain(Setting.of(layer.axes(), Axis::kernel))
                .unless("1", "strides", Setting.of(layer.axes(), Axis::stride))
                .with("padding", rule == SizeRule.SAME ? "\"same\"" : "\"valid\"");
        if (sized) {
            arguments.with("output_padding", Setting.of(layer.axes(), this::outputPadding));
        }
        arguments
                .unless("1", "dilation_rate", Setting.of(layer.axes(), Axis::dilation))
                .unless("1", "groups", String.valueOf(layer.groups()));
        String name = "Conv" + layer.dimensions() + (transposed ? "DTranspose" : "D");
        return new Wording(Framework.KERAS, name, arguments.list(), said);
    }
}
