package gniddap.engine;

import java.util.Optional;

/// A layer with the numbers it works on. The shapes fit each other and every value is finite.
public record Problem(String name, Layer layer, Tensor input, Tensor weight, Optional<Tensor> bias) {
    public Problem {
        checkInput(layer, input.shape());
        checkShape("problem.refused.weight-shape", weight.shape(), layer.weightShape());
        bias.ifPresent(given -> checkShape("problem.refused.bias-shape", given.shape(), Shape.of(layer.outChannels())));
        checkFinite("problem.refused.input-value", input);
        checkFinite("problem.refused.weight-value", weight);
        bias.ifPresent(given -> checkFinite("problem.refused.bias-value", given));
        Shape _ = layer.outputShape(input.shape().size(0));
    }

    public int batch() {
        return input.shape().size(0);
    }

    public Shape outputShape() {
        return layer.outputShape(batch());
    }

    /// The same numbers through the layer with nothing cut: its output is the complete output.
    public Problem withoutWindow() {
        return new Problem(name, layer.withoutWindow(), input, weight, bias);
    }

    /// The same problem under another name.
    public Problem named(String other) {
        return new Problem(other, layer, input, weight, bias);
    }

    public Problem withInput(Tensor changed) {
        return new Problem(name, layer, changed, weight, bias);
    }

    public Problem withWeight(Tensor changed) {
        return new Problem(name, layer, input, changed, bias);
    }

    public Problem withBias(Optional<Tensor> changed) {
        return new Problem(name, layer, input, weight, changed);
    }

    private static void checkInput(Layer layer, Shape given) {
        int batch = given.rank() == 0 ? 1 : given.size(0);
        checkShape("problem.refused.input-shape", given, layer.inputShape(batch));
    }

    private static void checkShape(String key, Shape given, Shape needed) {
        if (!given.sizes().equals(needed.sizes())) {
            throw new Refusal(key, given, needed);
        }
    }

    private static void checkFinite(String key, Tensor tensor) {
        for (int flat = 0; flat < tensor.count(); flat++) {
            if (!Float.isFinite(tensor.at(flat))) {
                throw new Refusal(key, flat, tensor.at(flat));
            }
        }
    }
}
