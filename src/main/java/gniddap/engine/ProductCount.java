package gniddap.engine;

import java.util.List;
import java.util.function.ToLongFunction;

/// How many products a problem takes: the useful ones; those whose result the window cuts (or, in a convolution, that
/// meet a border zero); all that the zero-inserted direct convolution multiplies; and those of them that are a
/// product by zero.
public record ProductCount(long useful, long cut, long zeroInserted, long byZero) {
    public static ProductCount of(Problem problem) {
        Layer layer = problem.layer();
        long images = (long) problem.batch() * layer.inChannels() * layer.outPerGroup();
        long all = images * product(layer.axes(), axis -> (long) axis.small() * axis.kernel());
        long useful =
                images * product(layer.axes(), axis -> AxisTaps.byLarge(axis).total());
        long zeroInserted = images * product(layer.axes(), axis -> (long) axis.output() * axis.kernel());
        return new ProductCount(useful, all - useful, zeroInserted, zeroInserted - useful);
    }

    private static long product(List<Axis> axes, ToLongFunction<Axis> count) {
        return axes.stream().mapToLong(count).reduce(1, (product, each) -> product * each);
    }
}
