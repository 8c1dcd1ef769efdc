package gniddap.engine.conventions;

import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.engine.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What every framework's nearest call comes to on the numbers of a problem. All windows of a transposed convolution
/// lie on one complete output, which is computed once.
public final class Outcomes {
    private final Problem problem;
    private final Tensor own;
    private final Map<Layer, Tensor> known = new HashMap<>();
    private final Optional<Tensor> complete;

    private Outcomes(Problem problem, Tensor own) {
        this.problem = problem;
        this.own = own;
        known.put(problem.layer(), own);
        boolean transposed = problem.layer().operation() == Operation.TRANSPOSED;
        complete = transposed
                ? Optional.of(Reading.COLLECT.compute(problem.withoutWindow().withBias(Optional.empty())))
                : Optional.empty();
    }

    /// The outcome of each framework, in their order; `own` is the problem's output.
    public static List<Outcome> of(Problem problem, Tensor own) {
        Outcomes outcomes = new Outcomes(problem, own);
        List<Window> windows = windows(problem.layer());
        return Wordings.of(problem.layer()).stream()
                .map(wording -> Outcome.of(wording, outcomes.output(wording.layer()), own, windows))
                .toList();
    }

    /// How many cells of the output differ where the kernel is taken turned by 180°, or not turned where it should be.
    public static int differingWhenTurned(Problem problem, Tensor own) {
        Tensor turned = Reading.COLLECT.compute(problem.withWeight(turned(problem)));
        return (int) IntStream.range(0, own.count())
                .filter(cell -> own.at(cell) != turned.at(cell))
                .count();
    }

    private static Tensor turned(Problem problem) {
        int kernel = problem.layer().kernelCells();
        float[] values = problem.weight().values();
        float[] turned = new float[values.length];
        for (int n = 0; n < values.length; n++) {
            turned[n - n % kernel + kernel - 1 - n % kernel] = values[n];
        }
        return new Tensor(problem.weight().shape(), turned);
    }

    private static List<Window> windows(Layer layer) {
        return layer.operation() == Operation.TRANSPOSED
                ? layer.axes().stream().map(axis -> axis.window()).toList()
                : layer.axes().stream()
                        .map(axis -> new Window(axis.begin(), axis.end()))
                        .toList();
    }

    private Tensor output(Layer said) {
        return known.computeIfAbsent(
                said,
                layer -> complete.map(f -> kept(layer, f))
                        .orElseGet(() -> Reading.COLLECT.compute(
                                new Problem("", layer, problem.input(), problem.weight(), problem.bias()))));
    }

    /// The window of a layer on the complete output, with the bias added.
    private Tensor kept(Layer layer, Tensor f) {
        Shape shape = layer.outputShape(own.shape().size(0));
        float[] values = new float[shape.count()];
        int width = shape.size(shape.rank() - 1);
        for (int start = 0; start < values.length; start += width) {
            row(layer, f, shape.coordinates(start), values, start, width);
        }
        return new Tensor(shape, values);
    }

    private void row(Layer layer, Tensor f, int[] at, float[] values, int start, int width) {
        float bias = problem.bias().map(given -> given.at(at[1])).orElse(0f);
        boolean there = true;
        for (int n = 0; n < layer.dimensions(); n++) {
            at[n + 2] += layer.axes().get(n).window().begin();
            boolean inside = at[n + 2] >= 0 && at[n + 2] < f.shape().size(n + 2);
            there &= inside || n == layer.dimensions() - 1;
        }
        int first = at[at.length - 1];
        at[at.length - 1] = 0;
        int row = there ? f.shape().flat(at) : 0;
        int length = f.shape().size(at.length - 1);
        for (int column = 0; column < width; column++) {
            boolean inside = there && first + column >= 0 && first + column < length;
            values[start + column] = (inside ? f.at(row + first + column) : 0) + bias;
        }
    }
}
