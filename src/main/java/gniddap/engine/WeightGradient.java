package gniddap.engine;

import java.util.List;

/// The third grouping of the taps, by weight: `∂w[t] = Σ x[a]·∂y[b]` over all images and all places where the weight
/// connects an input value and an output cell. This is how a kernel is learned.
public final class WeightGradient {
    private final Problem problem;
    private final Planes planes;
    private final boolean transposed;
    private final List<Axis> axes;
    private final float[] input;
    private final float[] outputGradient;

    private WeightGradient(Problem problem, Tensor outputGradient) {
        this.problem = problem;
        this.planes = new Planes(problem.layer());
        this.transposed = problem.layer().operation() == Operation.TRANSPOSED;
        this.axes = Taps.threeAxes(problem.layer());
        this.input = problem.input().values();
        this.outputGradient = outputGradient.values();
    }

    /// The gradient where the output has the gradient `outputGradient`, which has the shape of the output.
    public static Tensor of(Problem problem, Tensor outputGradient) {
        if (!outputGradient.shape().equals(problem.outputShape())) {
            throw new IllegalArgumentException(outputGradient.shape() + " for " + problem.outputShape());
        }
        return new WeightGradient(problem, outputGradient).compute();
    }

    private Tensor compute() {
        Shape shape = problem.layer().weightShape();
        float[] gradient = new float[shape.count()];
        for (int in = 0; in < planes.inChannels; in++) {
            int firstOut = planes.firstOut(in);
            for (int out = firstOut; out < firstOut + planes.outPerGroup; out++) {
                int kernel = planes.kernel(in, out);
                for (int weight = 0; weight < planes.kernelCells; weight++) {
                    gradient[kernel + weight] = (float) sum(in, out, weight);
                }
            }
        }
        return new Tensor(shape, gradient);
    }

    private double sum(int in, int out, int weight) {
        int last = weight % axes.get(2).kernel();
        int middle = weight / axes.get(2).kernel() % axes.get(1).kernel();
        int first = weight / axes.get(2).kernel() / axes.get(1).kernel();
        double sum = 0;
        for (int image = 0; image < problem.batch(); image++) {
            int inputStart = planes.input(image, in);
            int outputStart = planes.output(image, out);
            for (int small = 0; small < axes.get(0).small(); small++) {
                int large = axes.get(0).largeAt(small, first);
                if (large >= 0 && large < axes.get(0).large()) {
                    sum += plane(inputStart, outputStart, small, large, middle, last);
                }
            }
        }
        return sum;
    }

    private double plane(int inputStart, int outputStart, int outerSmall, int outerLarge, int weight, int last) {
        Axis axis = axes.get(1);
        double sum = 0;
        for (int small = 0; small < axis.small(); small++) {
            int large = axis.largeAt(small, weight);
            if (large >= 0 && large < axis.large()) {
                int smallRow = (outerSmall * axis.small() + small) * axes.get(2).small();
                int largeRow = (outerLarge * axis.large() + large) * axes.get(2).large();
                sum += transposed
                        ? row(input, inputStart + smallRow, outputGradient, outputStart + largeRow, last)
                        : row(outputGradient, outputStart + smallRow, input, inputStart + largeRow, last);
            }
        }
        return sum;
    }

    private double row(float[] smallSide, int smallStart, float[] largeSide, int largeStart, int weight) {
        Axis axis = axes.get(2);
        double sum = 0;
        for (int small = 0; small < axis.small(); small++) {
            int large = axis.largeAt(small, weight);
            if (large >= 0 && large < axis.large()) {
                sum += (double) smallSide[smallStart + small] * largeSide[largeStart + large];
            }
        }
        return sum;
    }
}
