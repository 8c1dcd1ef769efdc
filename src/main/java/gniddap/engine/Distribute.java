package gniddap.engine;

/// The taps grouped by input value: each value is multiplied with its weights, and the products are added where they
/// land. Every output cell is added up in the order of the inputs: channel, then place.
final class Distribute {
    private final Planes planes;
    private final Taps taps;
    private final float[] weight;
    private final int[] places;
    private final int[] weights;

    private Distribute(Problem problem, Taps taps) {
        this.planes = new Planes(problem.layer());
        this.taps = taps;
        this.weight = problem.weight().values();
        this.places = new int[planes.kernelCells];
        this.weights = new int[planes.kernelCells];
    }

    static float[] compute(Problem problem) {
        return compute(problem, Taps.byInput(problem.layer()));
    }

    static float[] compute(Problem problem, Taps taps) {
        float[] output = new float[problem.outputShape().count()];
        Distribute distribute = new Distribute(problem, taps);
        for (int image = 0; image < problem.batch(); image++) {
            for (int channel = 0; channel < problem.layer().inChannels(); channel++) {
                distribute.channel(problem.input(), image, channel, output);
            }
        }
        return output;
    }

    private void channel(Tensor input, int image, int channel, float[] output) {
        int start = planes.input(image, channel);
        for (int cell = 0; cell < planes.inputCells; cell++) {
            int count = taps.gather(cell, places, weights);
            stamp(input.at(start + cell), count, image, channel, output);
        }
    }

    private void stamp(float value, int count, int image, int channel, float[] output) {
        int firstOut = planes.firstOut(channel);
        for (int out = firstOut; out < firstOut + planes.outPerGroup; out++) {
            int start = planes.output(image, out);
            int kernel = planes.kernel(channel, out);
            for (int n = 0; n < count; n++) {
                output[start + places[n]] += value * weight[kernel + weights[n]];
            }
        }
    }
}
