package gniddap.picture;

import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.words.Words;
import java.util.stream.Collectors;

/// How the kernels of all pairs of channels lie in one array: in words and as a shape. The other layer of the pair
/// reads the same array by other names.
final class KernelArray {
    private KernelArray() {}

    /// Whether there is more than one kernel to be laid out.
    static boolean worthSaying(Layer layer) {
        return layer.inChannels() * layer.outChannels() > 1;
    }

    /// The array of this layer, and how many pairs of channels have a kernel where groups keep some apart.
    static String own(Layer layer) {
        String array = Words.say("kernel-array.own", axes(layer), shape(layer));
        int pairs = layer.inChannels() * layer.outChannels();
        if (layer.groups() == 1) {
            return Words.say("kernel-array.pairs", array, pairs);
        }
        int kernels = pairs / layer.groups();
        return layer.groups() == layer.inChannels()
                ? Words.say("kernel-array.depthwise", array, kernels, pairs)
                : Words.say("kernel-array.groups", array, layer.groups(), kernels, pairs);
    }

    /// The array of the other layer of the pair.
    static String pair(Layer layer) {
        Layer pair = layer.pair();
        return pair.operation() == Operation.CONVOLUTION
                ? Words.say("kernel-array.convolution", axes(pair), shape(pair))
                : Words.say("kernel-array.transposed", axes(pair), shape(pair));
    }

    private static String axes(Layer layer) {
        String kernel = switch (layer.dimensions()) {
            case 1 -> "k";
            case 2 -> "kh, kw";
            default -> "kd, kh, kw";
        };
        return layer.operation() == Operation.TRANSPOSED
                ? Words.say("kernel-array.axes.transposed", kernel)
                : Words.say("kernel-array.axes.convolution", kernel);
    }

    private static String shape(Layer layer) {
        return layer.weightShape().sizes().stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }
}
