package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.AxisTaps;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/// How many products each cell of the large side of a layer takes part in, and what the weights of each phase sum to.
///
/// The large side is the output of a transposed convolution and the input of a convolution.
public final class Overlap {
    private static final double TOLERANCE = 1e-5;

    private final Problem problem;
    private final Layer layer;
    private final List<AxisTaps> taps;

    private Overlap(Problem problem) {
        this.problem = problem;
        layer = problem.layer();
        taps = layer.axes().stream().map(AxisTaps::byLarge).toList();
    }

    public static Overlap of(Problem problem) {
        return new Overlap(problem);
    }

    /// Sizes of the large side and its strides are those of the axes.
    List<Axis> axes() {
        return layer.axes();
    }

    Problem problem() {
        return problem;
    }

    boolean transposed() {
        return layer.operation() == Operation.TRANSPOSED;
    }

    /// How many products a cell takes part in, over all channels that reach it.
    public int count(int... at) {
        int count = transposed() ? layer.inPerGroup() : layer.outPerGroup();
        for (int axis = 0; axis < at.length; axis++) {
            count *= taps.get(axis).count(at[axis]);
        }
        return count;
    }

    /// The sum of the weights that reach cells of a phase in the first output channel: what a flat input of ones
    /// becomes there.
    public float phaseSum(int... phase) {
        return (float) sum(0, phase);
    }

    /// Whether, away from the border, all cells take part in equally many products.
    public boolean countsAreEven() {
        return layer.axes().stream().allMatch(Overlap::even);
    }

    /// Whether the weights of all phases sum to the same, in every output channel.
    public boolean sumsAreEqual() {
        return IntStream.range(0, layer.largeChannels()).allMatch(this::sumsAreEqual);
    }

    /// What both mean for a checkerboard.
    public String sentence() {
        if (layer.axes().stream().allMatch(axis -> axis.stride() == 1)) {
            return Words.say("overlap.one-phase");
        }
        if (!transposed()) {
            return countsAreEven() ? Words.say("overlap.even.convolution") : Words.say("overlap.uneven.convolution");
        }
        if (countsAreEven()) {
            return sumsAreEqual() ? Words.say("overlap.even.equal") : Words.say("overlap.even.unequal");
        }
        return sumsAreEqual() ? Words.say("overlap.uneven.equal") : Words.say("overlap.uneven.unequal");
    }

    private static boolean even(Axis axis) {
        int[] weights = new int[axis.stride()];
        for (int weight = 0; weight < axis.kernel(); weight++) {
            weights[axis.dilation() * weight % axis.stride()]++;
        }
        return IntStream.of(weights).distinct().count() == 1;
    }

    private boolean sumsAreEqual(int channel) {
        int phases = layer.axes().stream().mapToInt(Axis::stride).reduce(1, (product, each) -> product * each);
        double first = sum(channel, phase(0));
        double largest = IntStream.range(0, problem.weight().count())
                .mapToDouble(flat -> Math.abs(problem.weight().at(flat)))
                .max()
                .orElse(0);
        return IntStream.range(1, phases)
                .allMatch(n -> Math.abs(sum(channel, phase(n)) - first) <= TOLERANCE * largest);
    }

    private int[] phase(int flat) {
        int[] phase = new int[layer.dimensions()];
        int rest = flat;
        for (int axis = phase.length - 1; axis >= 0; axis--) {
            phase[axis] = rest % layer.axes().get(axis).stride();
            rest /= layer.axes().get(axis).stride();
        }
        return phase;
    }

    private double sum(int large, int[] phase) {
        int[] kernel = layer.axes().stream().mapToInt(Axis::kernel).toArray();
        int smallPerGroup = layer.smallChannels() / layer.groups();
        int firstSmall = large / (layer.largeChannels() / layer.groups()) * smallPerGroup;
        double sum = 0;
        for (int small = firstSmall; small < firstSmall + smallPerGroup; small++) {
            int start = transposed() ? layer.kernelStart(small, large) : layer.kernelStart(large, small);
            sum += sum(start, 0, kernel, phase);
        }
        return sum;
    }

    private double sum(int start, int axis, int[] kernel, int[] phase) {
        if (axis == kernel.length) {
            return problem.weight().at(start);
        }
        Axis along = layer.axes().get(axis);
        int cells = IntStream.range(axis + 1, kernel.length).map(n -> kernel[n]).reduce(1, (one, other) -> one * other);
        double sum = 0;
        for (int weight = 0; weight < kernel[axis]; weight++) {
            if (along.dilation() * weight % along.stride() == phase[axis]) {
                sum += sum(start + weight * cells, axis + 1, kernel, phase);
            }
        }
        return sum;
    }
}
