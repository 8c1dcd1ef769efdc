package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The checks must find a fault: here are faults, and they are found in the cell where they sit.
class PlantedFaultTest {
    private static final Axis RIGHT = Axis.transposed(3, 3, 2, 1, 0, 1);
    /// The same sizes, its window one cell too early.
    private static final Axis SHIFTED = new Axis(Operation.TRANSPOSED, 3, 3, 2, 0, 2, 0, 1);
    /// The same sizes, its taps spread otherwise.
    private static final Axis DILATED = new Axis(Operation.TRANSPOSED, 3, 3, 2, 2, 2, 0, 2);

    @Test
    void aReadingWithItsWindowShiftedIsNamedByCell() {
        Problem problem = oneValue();
        Tensor right = Reading.COLLECT.compute(problem);
        Tensor wrong = tensor(problem, Distribute.compute(problem, Taps.byInput(layer(SHIFTED))));
        assertThat(Difference.first(right, wrong, 0)).contains(new Difference(List.of(0, 0, 1), 10, 0));
    }

    @Test
    void aReadingWithWrongTapsIsNamedByCell() {
        Problem problem = oneValue();
        Tensor right = Reading.DISTRIBUTE.compute(problem);
        Tensor wrong = tensor(problem, Collect.compute(problem, Taps.byOutput(layer(DILATED))));
        assertThat(Difference.first(right, wrong, 0)).contains(new Difference(List.of(0, 0, 0), 0, 10));
    }

    @Test
    void oneSpoiltCellIsNamed() {
        Problem problem = RandomProblem.of(3);
        Tensor right = Reading.COLLECT.compute(problem);
        float[] spoilt = right.values();
        spoilt[spoilt.length - 1] += 0.5f;
        Tensor wrong = new Tensor(right.shape(), spoilt);
        Difference found = Difference.first(right, wrong, 0).orElseThrow();
        assertThat(right.shape()
                        .flat(found.cell().stream().mapToInt(Integer::intValue).toArray()))
                .isEqualTo(right.count() - 1);
        assertThat(Difference.first(right, wrong, 0.5)).isEmpty();
    }

    @Test
    void notANumberIsADifference() {
        Tensor number = new Tensor(Shape.of(1), new float[] {1});
        Tensor none = new Tensor(Shape.of(1), new float[] {Float.NaN});
        assertThat(Difference.first(number, none, 1)).isPresent();
        assertThat(Difference.first(none, number, 1)).isPresent();
    }

    /// x = 0 1 0, w = 10 20 30: the output is 0 10 20 30 0.
    private static Problem oneValue() {
        Tensor input = new Tensor(Shape.of(1, 1, 3), new float[] {0, 1, 0});
        Tensor weight = new Tensor(Shape.of(1, 1, 3), new float[] {10, 20, 30});
        return new Problem("one value", layer(RIGHT), input, weight, Optional.empty());
    }

    private static Layer layer(Axis axis) {
        return new Layer(List.of(axis), 1, 1, 1);
    }

    private static Tensor tensor(Problem problem, float[] values) {
        return new Tensor(problem.outputShape(), values);
    }
}
