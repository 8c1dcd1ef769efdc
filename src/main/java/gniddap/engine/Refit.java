package gniddap.engine;

import java.util.Optional;

/// Carries the numbers of a problem into another layer. Every value whose coordinates still exist stays; new cells get
/// small whole numbers that depend on nothing but their coordinates.
public final class Refit {
    /// New values in the order they follow each other along a row. Seven is prime, so that no size repeats a row.
    private static final float[] INPUTS = {1, 4, 2, 5, 0, 3, 6};

    private static final float[] WEIGHTS = {2, -1, 1, 3, -2, 1, 2};
    private static final float[] BIASES = {1, -1, 2, 3, -2, 1, 2};

    /// How far the next slice, row, … moves on in those values, innermost axis last.
    private static final int[] STRIDES = {4, 2, 5, 3, 1};

    private Refit() {}

    /// The same numbers in another layer. Between a convolution and its pair no weight changes, for both lay them out
    /// alike.
    public static Problem refit(Problem problem, Layer layer) {
        Tensor input = refit(problem.input(), layer.inputShape(problem.batch()), INPUTS);
        Tensor weight = refit(problem.weight(), layer.weightShape(), WEIGHTS);
        Optional<Tensor> bias = problem.bias().map(given -> refit(given, Shape.of(layer.outChannels()), BIASES));
        return new Problem(problem.name(), layer, input, weight, bias);
    }

    private static Tensor refit(Tensor old, Shape shape, float[] fresh) {
        if (old.shape().equals(shape)) {
            return old;
        }
        float[] kept = old.values();
        float[] values = new float[shape.count()];
        int width = shape.size(shape.rank() - 1);
        for (int start = 0; start < values.length; start += width) {
            int[] at = shape.coordinates(start);
            int overlap = overlap(old.shape(), at, width);
            if (overlap > 0) {
                System.arraycopy(kept, old.shape().flat(at), values, start, overlap);
            }
            for (int column = overlap; column < width; column++) {
                values[start + column] = fresh[(phase(at) + column) % fresh.length];
            }
        }
        return new Tensor(shape, values);
    }

    /// How many cells of the row that begins at these coordinates the old shape has too.
    private static int overlap(Shape old, int[] at, int width) {
        if (old.rank() != at.length) {
            return 0;
        }
        for (int axis = 0; axis < at.length - 1; axis++) {
            if (at[axis] >= old.size(axis)) {
                return 0;
            }
        }
        return Math.min(width, old.size(at.length - 1));
    }

    private static int phase(int[] at) {
        int phase = 0;
        for (int axis = 0; axis < at.length; axis++) {
            phase += at[axis] % INPUTS.length * STRIDES[axis + STRIDES.length - at.length];
        }
        return phase;
    }
}
