package gniddap.engine.conventions;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import java.util.Optional;

/// Why a framework would refuse a call that says a layer.
public enum Limit {
    /// Keras has no groups in a transposed convolution.
    GROUPS,
    /// Keras takes no dilation beside a stride.
    DILATION,
    /// ONNX Runtime takes no size that a whole stride of cells beyond f would have to fill.
    SIZE;

    /// What stands against a call, if anything does.
    public static Optional<Limit> of(Wording wording) {
        Layer layer = wording.layer();
        boolean transposed = layer.operation() == Operation.TRANSPOSED;
        return switch (wording.framework()) {
            case KERAS -> transposed && layer.groups() > 1 ? Optional.of(GROUPS) : ofDilation(layer);
            case ONNX_SIZE ->
                transposed && layer.axes().stream().anyMatch(Limit::isOutOfReach)
                        ? Optional.of(SIZE)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Limit> ofDilation(Layer layer) {
        boolean dilated = layer.axes().stream().anyMatch(axis -> axis.dilation() > 1);
        boolean strided = layer.axes().stream().anyMatch(axis -> axis.stride() > 1);
        return dilated && strided ? Optional.of(DILATION) : Optional.empty();
    }

    private static boolean isOutOfReach(Axis axis) {
        return axis.output() - axis.complete() >= axis.stride();
    }
}
