package gniddap.store;

import gniddap.engine.Operation;
import java.util.List;

/// The names of the arguments of PyTorch's layers, in the order in which it takes those without a name.
final class TorchNames {
    private static final List<String> CONVOLUTION =
            List.of("in_channels", "out_channels", "kernel_size", "stride", "padding", "dilation", "groups", "bias");
    private static final List<String> TRANSPOSED = List.of(
            "in_channels",
            "out_channels",
            "kernel_size",
            "stride",
            "padding",
            "output_padding",
            "groups",
            "bias",
            "dilation");

    private TorchNames() {}

    static List<String> of(Operation operation) {
        return operation == Operation.TRANSPOSED ? TRANSPOSED : CONVOLUTION;
    }
}
