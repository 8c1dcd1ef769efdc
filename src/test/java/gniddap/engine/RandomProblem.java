package gniddap.engine;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Problems that differ in all that can differ, with whole numbers so small that every sum of products is exact in
/// float32.
public final class RandomProblem {
    private final Random random;

    private RandomProblem(long seed) {
        this.random = new Random(seed);
    }

    public static Problem of(long seed) {
        return new RandomProblem(seed).problem("seed " + seed);
    }

    /// The same layer with fractions that float32 must round.
    public static Problem withFractions(Problem problem) {
        return new Problem(
                problem.name(),
                problem.layer(),
                thirds(problem.input()),
                thirds(problem.weight()),
                problem.bias().map(RandomProblem::thirds));
    }

    static Tensor wholeNumbers(Shape shape, long seed) {
        return new RandomProblem(seed).tensor(shape);
    }

    private static Tensor thirds(Tensor tensor) {
        float[] values = tensor.values();
        for (int flat = 0; flat < values.length; flat++) {
            values[flat] /= 3;
        }
        return new Tensor(tensor.shape(), values);
    }

    private Problem problem(String name) {
        Layer layer = layer();
        Optional<Tensor> bias =
                random.nextBoolean() ? Optional.of(tensor(Shape.of(layer.outChannels()))) : Optional.empty();
        int batch = upTo(2);
        return new Problem(name, layer, tensor(layer.inputShape(batch)), tensor(layer.weightShape()), bias);
    }

    private Layer layer() {
        Operation operation = random.nextInt(4) == 0 ? Operation.CONVOLUTION : Operation.TRANSPOSED;
        int dimensions = upTo(3);
        int groups = upTo(3);
        int largest = 14 / dimensions;
        List<Axis> axes = IntStream.range(0, dimensions)
                .mapToObj(_ -> axis(operation, largest))
                .toList();
        return new Layer(axes, groups * upTo(2), groups * upTo(2), groups);
    }

    /// Draws until an axis is one that can be; padding may cut deep into values, or be negative.
    private Axis axis(Operation operation, int largest) {
        while (true) {
            try {
                int stride = upTo(4);
                int dilation = upTo(3);
                int spare = operation == Operation.TRANSPOSED ? random.nextInt(Math.max(stride, dilation)) : 0;
                return new Axis(operation, upTo(largest), upTo(4), stride, padding(), padding(), spare, dilation);
            } catch (Refusal refused) {
                assert refused.message().key().startsWith("layer.refused.empty") : refused;
            }
        }
    }

    private int padding() {
        return random.nextInt(9) - 3;
    }

    private Tensor tensor(Shape shape) {
        float[] values = new float[shape.count()];
        for (int flat = 0; flat < values.length; flat++) {
            values[flat] = random.nextInt(11) - 5;
        }
        return new Tensor(shape, values);
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }
}
