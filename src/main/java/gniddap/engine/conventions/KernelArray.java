package gniddap.engine.conventions;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Shape;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How frameworks lay out the kernel array of a layer: channels before the kernel's sizes, or after them.
public final class KernelArray {
    private KernelArray() {}

    /// Keras has channels last, of a transposed convolution those of the output first; all others have them first.
    public static Shape shape(Framework framework, Layer layer) {
        boolean transposed = layer.operation() == Operation.TRANSPOSED;
        return switch (framework) {
            case KERAS ->
                transposed
                        ? last(layer, layer.outPerGroup(), layer.inChannels())
                        : last(layer, layer.inPerGroup(), layer.outChannels());
            default -> layer.weightShape();
        };
    }

    private static Shape last(Layer layer, int first, int second) {
        IntStream kernel = layer.axes().stream().mapToInt(Axis::kernel);
        return new Shape(Stream.concat(kernel.boxed(), Stream.of(first, second)).toList());
    }
}
