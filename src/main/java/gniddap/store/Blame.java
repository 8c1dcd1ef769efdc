package gniddap.store;

import gniddap.engine.Refusal;
import java.util.Map;
import java.util.function.Supplier;

/// Tells which field of a problem file a refusal of the engine is about, so that the complaint can point there.
final class Blame {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("layer.refused.input-size", "input"),
            Map.entry("layer.refused.kernel-size", "weight"),
            Map.entry("layer.refused.stride", "stride"),
            Map.entry("layer.refused.dilation", "dilation"),
            Map.entry("layer.refused.padding", "padding"),
            Map.entry("layer.refused.empty-transposed", "padding"),
            Map.entry("layer.refused.empty-convolution", "padding"),
            Map.entry("layer.refused.output-padding", "output_padding"),
            Map.entry("layer.refused.output-padding-negative", "output_padding"),
            Map.entry("layer.refused.output-padding-convolution", "output_padding"),
            Map.entry("layer.refused.groups", "groups"),
            Map.entry("shape.refused.size", "shape"),
            Map.entry("shape.refused.count", "shape"),
            Map.entry("tensor.refused.values", "values"),
            Map.entry("problem.refused.input-shape", "input"),
            Map.entry("problem.refused.weight-shape", "weight"),
            Map.entry("problem.refused.bias-shape", "bias"));

    private Blame() {}

    /// Makes something of the engine's; where it is refused, the refusal gets the place of the field to blame.
    static <T> T placing(Fields fields, Supplier<T> made) {
        try {
            return made.get();
        } catch (Refusal refused) {
            throw fields.refusal(FIELDS.getOrDefault(refused.message().key(), ""), refused.message());
        }
    }
}
