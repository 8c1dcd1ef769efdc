package gniddap.engine;

import java.util.List;

/// The matrix reading: C·u for a convolution, Cᵀ·x for a transposed one. For each input channel it walks the rows and
/// columns of C, axis by axis, asks each time which weight stands there, and leaves out what is zero along an axis.
final class MatrixProduct {
    private final Problem problem;
    private final Planes planes;
    private final boolean transposed;
    private final List<Axis> axes;
    private final float[] output;
    private final int image;
    private final int in;

    private MatrixProduct(Problem problem, float[] output, int image, int in) {
        this.problem = problem;
        this.planes = new Planes(problem.layer());
        this.transposed = problem.layer().operation() == Operation.TRANSPOSED;
        this.axes = Taps.threeAxes(problem.layer());
        this.output = output;
        this.image = image;
        this.in = in;
    }

    static float[] compute(Problem problem) {
        float[] output = new float[problem.outputShape().count()];
        for (int image = 0; image < problem.batch(); image++) {
            for (int in = 0; in < problem.layer().inChannels(); in++) {
                new MatrixProduct(problem, output, image, in).walk(0, 0, 0, 0);
            }
        }
        return output;
    }

    /// Walks the entries of C along one axis; row, column and weight are what the outer axes came to.
    private void walk(int depth, int row, int column, int weight) {
        if (depth == axes.size()) {
            add(row, column, weight);
            return;
        }
        Axis axis = axes.get(depth);
        int smallSize = axis.small();
        int largeSize = axis.large();
        for (int small = 0; small < smallSize; small++) {
            for (int large = 0; large < largeSize; large++) {
                int entry = axis.weightBetween(small, large);
                if (entry >= 0) {
                    walk(
                            depth + 1,
                            row * smallSize + small,
                            column * largeSize + large,
                            weight * axis.kernel() + entry);
                }
            }
        }
    }

    /// One entry of C stands once for each output channel that the input channel reaches.
    private void add(int row, int column, int weight) {
        float value = problem.input().at(planes.input(image, in) + (transposed ? row : column));
        int into = transposed ? column : row;
        int firstOut = planes.firstOut(in);
        for (int out = firstOut; out < firstOut + planes.outPerGroup; out++) {
            float factor = problem.weight().at(planes.kernel(in, out) + weight);
            output[planes.output(image, out) + into] += factor * value;
        }
    }
}
