package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The gradient by weight against the other readings. The layer is linear in each weight, so the gradient for one is
/// what the output changes by, against ∂y, when that weight alone is 1.
class WeightGradientTest {
    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWhatAChangeOfTheWeightDoes(long seed) {
        Problem problem = withoutBias(RandomProblem.of(seed));
        Tensor outputGradient = RandomProblem.wholeNumbers(problem.outputShape(), ~seed);
        Tensor gradient = WeightGradient.of(problem, outputGradient);
        assertThat(gradient.shape()).isEqualTo(problem.layer().weightShape());
        for (int flat = 0; flat < gradient.count(); flat++) {
            Tensor alone = new Tensor(gradient.shape(), new float[gradient.count()]).with(flat, 1);
            Tensor change = Reading.COLLECT.compute(problem.withWeight(alone));
            assertThat(gradient.at(flat)).as("weight %d", flat).isEqualTo(innerProduct(change, outputGradient));
        }
    }

    /// Grouped by weight, by output cell or by input value, the same products have the same sum.
    @ParameterizedTest
    @MethodSource("seeds")
    void theThreeGroupingsHaveOneSum(long seed) {
        Problem problem = withoutBias(RandomProblem.of(seed));
        Tensor outputGradient = RandomProblem.wholeNumbers(problem.outputShape(), ~seed);
        float byWeight = innerProduct(problem.weight(), WeightGradient.of(problem, outputGradient));
        float byOutput = innerProduct(Reading.DISTRIBUTE.compute(problem), outputGradient);
        Problem pair = new Problem("pair", problem.layer().pair(), outputGradient, problem.weight(), Optional.empty());
        float byInput = innerProduct(problem.input(), Reading.MATRIX.compute(pair));
        assertThat(byWeight).isEqualTo(byOutput).isEqualTo(byInput);
    }

    @Test
    void refusesAGradientOfAnotherShape() {
        Problem problem = RandomProblem.of(1);
        assertThatThrownBy(() -> WeightGradient.of(problem, new Tensor(Shape.of(1, 1, 1), new float[1])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Problem withoutBias(Problem problem) {
        return problem.withBias(Optional.empty());
    }

    private static float innerProduct(Tensor first, Tensor second) {
        double sum = 0;
        for (int flat = 0; flat < first.count(); flat++) {
            sum += (double) first.at(flat) * second.at(flat);
        }
        return (float) sum;
    }
}
