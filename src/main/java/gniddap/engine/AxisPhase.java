package gniddap.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One phase of an axis of a transposed convolution: the cells of its complete output that leave the same rest when
/// divided by the stride. Only every so-many-th weight reaches them, so that they are a plain convolution of stride 1
/// with that small kernel, turned: from `s·a + d·t = c` and `c ≡ rest (mod s)` follows `d·t ≡ rest (mod s)`.
///
/// @param rest of the index in the complete output, 0 … stride − 1
public record AxisPhase(Axis axis, int rest) {

    public static List<AxisPhase> of(Axis axis) {
        if (axis.operation() == Operation.CONVOLUTION) {
            throw new Refusal("reading.refused.phases");
        }
        return IntStream.range(0, axis.stride())
                .mapToObj(rest -> new AxisPhase(axis, rest))
                .toList();
    }

    /// How many output cells belong to it.
    public int outputs() {
        return Math.max(0, Math.ceilDiv(axis.output() - first(), axis.stride()));
    }

    public int outputAt(int n) {
        return first() + n * axis.stride();
    }

    /// How many weights reach them; none where all weights leave other rests, as when the kernel is smaller than the
    /// stride.
    public int weights() {
        int first = firstWeight();
        return first < 0 ? 0 : Math.ceilDiv(axis.kernel() - first, weightStep());
    }

    public int weightAt(int n) {
        return firstWeight() + n * weightStep();
    }

    /// The plain convolution of the input with the turned small kernel; empty where it has no cell or no weight.
    public Optional<Axis> convolution() {
        if (outputs() == 0 || weights() == 0) {
            return Optional.empty();
        }
        int dilation = axis.dilation() / shared();
        int reach = dilation * (weights() - 1);
        int begin = reach - Math.floorDiv(first() + axis.begin() - axis.dilation() * firstWeight(), axis.stride());
        int end = outputs() - axis.input() - begin + reach;
        return Optional.of(new Axis(Operation.CONVOLUTION, axis.input(), weights(), 1, begin, end, 0, dilation));
    }

    private int first() {
        return Math.floorMod(rest - axis.begin(), axis.stride());
    }

    private int firstWeight() {
        for (int weight = 0; weight < axis.kernel(); weight++) {
            if ((long) axis.dilation() * weight % axis.stride() == rest) {
                return weight;
            }
        }
        return -1;
    }

    private int weightStep() {
        return axis.stride() / shared();
    }

    private int shared() {
        int one = axis.stride();
        int other = axis.dilation();
        while (other != 0) {
            int rest = one % other;
            one = other;
            other = rest;
        }
        return one;
    }
}
