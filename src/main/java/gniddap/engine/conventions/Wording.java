package gniddap.engine.conventions;

import gniddap.engine.Layer;
import java.util.List;

/// How a framework would say a layer in one call.
///
/// @param function what is called, such as `ConvTranspose2d`
/// @param arguments as they stand in the call, such as `stride=2`
/// @param layer what the framework then computes: the layer itself, or the nearest that one call can say
public record Wording(Framework framework, String function, List<String> arguments, Layer layer) {
    public Wording {
        arguments = List.copyOf(arguments);
    }

    /// The call as it is typed.
    public String call() {
        return function + "(" + String.join(", ", arguments) + ")";
    }
}
