package gniddap.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A cell in which two tensors of one shape differ.
public record Difference(List<Integer> cell, float expected, float actual) {
    /// The first cell that differs by more than `tolerance` (0: not at all; −0 equals 0).
    public static Optional<Difference> first(Tensor expected, Tensor actual, double tolerance) {
        if (!expected.shape().equals(actual.shape())) {
            throw new IllegalArgumentException(expected.shape() + " is not " + actual.shape());
        }
        return IntStream.range(0, expected.count())
                .filter(flat -> !near(expected.at(flat), actual.at(flat), tolerance))
                .mapToObj(flat -> at(flat, expected, actual))
                .findFirst();
    }

    private static boolean near(float expected, float actual, double tolerance) {
        return expected == actual || Math.abs((double) expected - actual) <= tolerance;
    }

    private static Difference at(int flat, Tensor expected, Tensor actual) {
        List<Integer> cell =
                IntStream.of(expected.shape().coordinates(flat)).boxed().toList();
        return new Difference(cell, expected.at(flat), actual.at(flat));
    }
}
