package gniddap.engine;

import java.math.BigInteger;
import java.util.List;
import java.util.function.ToLongFunction;

/// What a layer must keep to.
final class LayerRules {
    /// More products than this (minutes of work) are refused rather than begun.
    private static final double LARGEST_WORK = 1e11;

    private LayerRules() {}

    static void check(List<Axis> axes, int inChannels, int outChannels, int groups) {
        if (axes.isEmpty() || axes.size() > 3) {
            throw new Refusal("layer.refused.dimensions", axes.size());
        }
        if (axes.stream().map(Axis::operation).distinct().count() > 1) {
            throw new IllegalArgumentException("the axes of one layer share its operation");
        }
        if (inChannels < 1 || outChannels < 1) {
            throw new Refusal("layer.refused.channels", Math.min(inChannels, outChannels));
        }
        checkGroups(inChannels, outChannels, groups);
        checkSizes(axes, inChannels, outChannels, groups);
    }

    private static void checkGroups(int inChannels, int outChannels, int groups) {
        if (groups < 1) {
            throw new Refusal("layer.refused.groups-small", groups);
        }
        if (inChannels % groups != 0 || outChannels % groups != 0) {
            throw new Refusal(
                    "layer.refused.groups", groups, inChannels, outChannels, nearest(inChannels, outChannels, groups));
        }
    }

    /// The number of groups nearest to `groups` that divides both channel counts.
    private static int nearest(int inChannels, int outChannels, int groups) {
        int shared = BigInteger.valueOf(inChannels)
                .gcd(BigInteger.valueOf(outChannels))
                .intValue();
        int best = 1;
        for (int divisor = 1; (long) divisor * divisor <= shared; divisor++) {
            if (shared % divisor == 0) {
                best = nearer(groups, nearer(groups, best, divisor), shared / divisor);
            }
        }
        return best;
    }

    private static int nearer(int groups, int first, int second) {
        return Math.abs((long) groups - first) <= Math.abs((long) groups - second) ? first : second;
    }

    private static void checkSizes(List<Axis> axes, int inChannels, int outChannels, int groups) {
        double pairs = (double) inChannels * outChannels / groups;
        checkCount("layer.refused.input-cells", inChannels * cells(axes, Axis::input));
        checkCount("layer.refused.output-cells", outChannels * cells(axes, Axis::output));
        checkCount("layer.refused.complete-cells", outChannels * cells(axes, Axis::complete));
        checkCount("layer.refused.weight-cells", pairs * cells(axes, Axis::kernel));
        checkCount(
                "layer.refused.bordered-cells",
                cells(axes, axis -> BorderedAxis.of(axis).length()));
        double work = pairs * cells(axes, axis -> (long) axis.small() * axis.kernel());
        if (work > LARGEST_WORK) {
            throw new Refusal("layer.refused.work", (float) work, (float) LARGEST_WORK);
        }
    }

    private static void checkCount(String key, double count) {
        if (count > Shape.LARGEST_COUNT) {
            throw new Refusal(key, (float) count, Shape.LARGEST_COUNT);
        }
    }

    /// A double, so that the product of three axes cannot overflow.
    private static double cells(List<Axis> axes, ToLongFunction<Axis> size) {
        double product = 1;
        for (Axis axis : axes) {
            product *= size.applyAsLong(axis);
        }
        return product;
    }
}
