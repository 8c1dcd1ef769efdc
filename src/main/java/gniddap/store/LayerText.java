package gniddap.store;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Layers as PyTorch calls: `ConvTranspose2d(1, 1, 3, stride=2, padding=1)`.
public final class LayerText {
    private LayerText() {}

    /// Reads a call, with or without `nn.` before it; a complaint names the column.
    public static LayerCall read(String text) {
        return new LayerParser(text).call();
    }

    /// The call that makes this layer, or nothing where PyTorch has no call for its padding.
    public static Optional<String> of(Layer layer, boolean bias) {
        if (!layer.axes().stream().allMatch(LayerText::hasCall)) {
            return Optional.empty();
        }
        StringBuilder call = new StringBuilder(layer.operation() == Operation.TRANSPOSED ? "ConvTranspose" : "Conv")
                .append(layer.dimensions())
                .append("d(%d, %d, ".formatted(layer.inChannels(), layer.outChannels()))
                .append(setting(layer.axes(), Axis::kernel));
        append(call, "stride", setting(layer.axes(), Axis::stride), "1");
        append(call, "padding", setting(layer.axes(), Axis::begin), "0");
        append(call, "output_padding", setting(layer.axes(), LayerText::outputPadding), "0");
        append(call, "dilation", setting(layer.axes(), Axis::dilation), "1");
        append(call, "groups", String.valueOf(layer.groups()), "1");
        append(call, "bias", bias ? "True" : "False", "True");
        return Optional.of(call.append(')').toString());
    }

    /// PyTorch pads both sides alike and moves the end of the window by output padding alone.
    private static boolean hasCall(Axis axis) {
        int spare = outputPadding(axis);
        int most = axis.operation() == Operation.TRANSPOSED ? Math.max(axis.stride(), axis.dilation()) - 1 : 0;
        return axis.begin() >= 0 && spare >= 0 && spare <= most;
    }

    private static int outputPadding(Axis axis) {
        return axis.begin() - axis.end() + axis.outputPadding();
    }

    private static void append(StringBuilder call, String name, String value, String usual) {
        if (!value.equals(usual)) {
            call.append(", ").append(name).append('=').append(value);
        }
    }

    private static String setting(List<Axis> axes, ToIntFunction<Axis> value) {
        List<String> each = axes.stream()
                .map(axis -> String.valueOf(value.applyAsInt(axis)))
                .toList();
        return each.stream().distinct().count() == 1
                ? each.getFirst()
                : each.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
