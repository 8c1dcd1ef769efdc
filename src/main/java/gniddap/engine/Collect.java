package gniddap.engine;

/// The taps grouped by output cell: each cell is the sum of its own products.
final class Collect {
    private final Planes planes;
    private final float[] input;
    private final float[] weight;
    private final int[] places;
    private final int[] weights;

    private Collect(Problem problem) {
        this.planes = new Planes(problem.layer());
        this.input = problem.input().values();
        this.weight = problem.weight().values();
        this.places = new int[planes.kernelCells];
        this.weights = new int[planes.kernelCells];
    }

    static float[] compute(Problem problem) {
        return compute(problem, Taps.byOutput(problem.layer()));
    }

    static float[] compute(Problem problem, Taps taps) {
        float[] output = new float[problem.outputShape().count()];
        Collect collect = new Collect(problem);
        for (int cell = 0; cell < collect.planes.outputCells; cell++) {
            int count = taps.gather(cell, collect.places, collect.weights);
            for (int image = 0; image < problem.batch(); image++) {
                collect.cell(cell, count, image, output);
            }
        }
        return output;
    }

    private void cell(int cell, int count, int image, float[] output) {
        for (int out = 0; out < planes.outChannels; out++) {
            output[planes.output(image, out) + cell] = sum(count, image, out);
        }
    }

    private float sum(int count, int image, int out) {
        int firstIn = planes.firstIn(out);
        float sum = 0;
        for (int in = firstIn; in < firstIn + planes.inPerGroup; in++) {
            int start = planes.input(image, in);
            int kernel = planes.kernel(in, out);
            for (int n = 0; n < count; n++) {
                sum += input[start + places[n]] * weight[kernel + weights[n]];
            }
        }
        return sum;
    }
}
