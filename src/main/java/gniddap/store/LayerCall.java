package gniddap.store;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// What a layer's PyTorch call says; the lists hold a number for each axis. The size of its input is not part of it.
public record LayerCall(
        Operation operation,
        int inChannels,
        int outChannels,
        List<Integer> kernel,
        List<Integer> stride,
        List<Integer> padding,
        List<Integer> outputPadding,
        List<Integer> dilation,
        int groups,
        boolean bias) {
    public int dimensions() {
        return kernel.size();
    }

    public Layer layer(List<Integer> inputSize) {
        List<Axis> axes = IntStream.range(0, dimensions())
                .mapToObj(n -> axis(n, inputSize.get(n)))
                .toList();
        return new Layer(axes, inChannels, outChannels, groups);
    }

    /// A problem of one image with small whole numbers drawn from the seed; at least one weight is negative.
    public Problem problem(String name, List<Integer> inputSize, long seed) {
        Layer layer = layer(inputSize);
        Random random = new Random(seed);
        Tensor input = draw(layer.inputShape(1), random, 0, 5);
        Tensor weight = withNegative(draw(layer.weightShape(), random, -2, 3));
        Optional<Tensor> drawnBias = bias ? Optional.of(draw(Shape.of(outChannels), random, -2, 2)) : Optional.empty();
        return new Problem(name, layer, input, weight, drawnBias);
    }

    private Axis axis(int n, int input) {
        int pad = padding.get(n);
        return new Axis(
                operation, input, kernel.get(n), stride.get(n), pad, pad, outputPadding.get(n), dilation.get(n));
    }

    private static Tensor draw(Shape shape, Random random, int least, int most) {
        float[] values = new float[shape.count()];
        for (int flat = 0; flat < values.length; flat++) {
            values[flat] = least + random.nextInt(most - least + 1);
        }
        return new Tensor(shape, values);
    }

    private static Tensor withNegative(Tensor weight) {
        float[] values = weight.values();
        boolean negative = IntStream.range(0, values.length).anyMatch(flat -> values[flat] < 0);
        values[values.length - 1] = negative ? values[values.length - 1] : -1;
        return new Tensor(weight.shape(), values);
    }
}
