package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyFillFitsEveryProblemAndChangesOnlyItsOperand(long seed) {
        Problem problem = RandomProblem.of(seed);
        for (Operand operand : Operand.values()) {
            for (Fill fill : Fill.values()) {
                if (fill.applies(operand)) {
                    Problem filled = Fills.fill(problem, operand, fill, seed);
                    for (Operand other : Operand.values()) {
                        if (other != operand) {
                            assertThat(other.of(filled)).isEqualTo(other.of(problem));
                        }
                    }
                }
            }
        }
    }

    @Test
    void randomNumbersFollowTheirSeedAndAreNotAllPositive() {
        Problem problem = flat(3, 3, 1, 1);
        Tensor first = Fills.fill(problem, Operand.WEIGHT, Fill.RANDOM, 1).weight();
        assertThat(Fills.fill(problem, Operand.WEIGHT, Fill.RANDOM, 1).weight()).isEqualTo(first);
        for (long seed = 2; seed < 200; seed++) {
            Tensor other =
                    Fills.fill(problem, Operand.WEIGHT, Fill.RANDOM, seed).weight();
            assertThat(other).isNotEqualTo(first);
            assertThat(IntStream.range(0, other.count()).mapToObj(other::at)).anyMatch(value -> value < 0);
        }
    }

    @Test
    void countsAndFillsEvenly() {
        Problem problem = flat(2, 2, 1, 1);
        assertThat(Fills.fill(problem, Operand.INPUT, Fill.COUNTING, 0).input().values())
                .containsExactly(0, 1, 2, 3);
        assertThat(Fills.fill(problem, Operand.WEIGHT, Fill.ONES, 0).weight().values())
                .containsOnly(1);
        assertThat(Fills.fill(problem, Operand.BIAS, Fill.ZEROS, 0).bias()).contains(constant(Shape.of(1), 0));
    }

    @Test
    void theIdentityKernelHandsTheInputOn() {
        Problem problem = flat(4, 3, 1, 1);
        Problem filled = Fills.fill(problem, Operand.WEIGHT, Fill.IDENTITY, 0);
        assertThat(Reading.DISTRIBUTE.compute(filled)).isEqualTo(problem.input());
    }

    @Test
    void theIdentityKernelOfAGroupHandsEachChannelOn() {
        Axis axis = Axis.transposed(3, 3, 1, 1, 0, 1);
        Layer layer = new Layer(List.of(axis), 4, 4, 2);
        Tensor input = RandomProblem.wholeNumbers(layer.inputShape(1), 5);
        Problem problem = new Problem("groups", layer, input, constant(layer.weightShape(), 7), Optional.empty());
        Problem filled = Fills.fill(problem, Operand.WEIGHT, Fill.IDENTITY, 0);
        assertThat(Reading.COLLECT.compute(filled)).isEqualTo(input);
    }

    @Test
    void theIdentityInputIsADiagonalAndInALineItsMiddle() {
        assertThat(Fills.fill(flat(2, 1, 1, 0), Operand.INPUT, Fill.IDENTITY, 0)
                        .input()
                        .values())
                .containsExactly(1, 0, 0, 1);
        Layer line = new Layer(List.of(Axis.transposed(3, 1, 1, 0, 0, 1)), 1, 1, 1);
        Problem problem = new Problem(
                "line", line, constant(line.inputShape(1), 4), constant(line.weightShape(), 1), Optional.empty());
        assertThat(Fills.fill(problem, Operand.INPUT, Fill.IDENTITY, 0).input().values())
                .containsExactly(0, 1, 0);
    }

    @Test
    void bilinearWeightsFollowKernelAndStride() {
        assertThat(Fills.fill(flat(3, 4, 2, 1), Operand.WEIGHT, Fill.BILINEAR, 0)
                        .weight()
                        .values())
                .startsWith(0.0625f, 0.1875f, 0.1875f, 0.0625f, 0.1875f, 0.5625f);
        assertThat(Fills.fill(flat(3, 3, 2, 1), Operand.WEIGHT, Fill.BILINEAR, 0)
                        .weight()
                        .values())
                .containsExactly(0.25f, 0.5f, 0.25f, 0.5f, 1, 0.5f, 0.25f, 0.5f, 0.25f);
    }

    @Test
    void aFillThatDoesNotApplyIsAnErrorOfTheProgram() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fills.fill(flat(2, 2, 1, 0), Operand.BIAS, Fill.BILINEAR, 0));
    }

    @Test
    void oneValueIsChangedInItsPlace() {
        Problem problem = flat(2, 2, 1, 0);
        Problem changed = Operand.INPUT.put(problem, problem.input().with(3, -2.5f));
        assertThat(changed.input().values()).containsExactly(4, 4, 4, -2.5f);
        assertThat(problem.input().values()).containsOnly(4);
    }

    private static Problem flat(int input, int kernel, int stride, int padding) {
        Axis axis = Axis.transposed(input, kernel, stride, padding, 0, 1);
        Layer layer = new Layer(List.of(axis, axis), 1, 1, 1);
        return new Problem(
                "flat", layer, constant(layer.inputShape(1), 4), constant(layer.weightShape(), 7), Optional.empty());
    }

    private static Tensor constant(Shape shape, float value) {
        float[] values = new float[shape.count()];
        Arrays.fill(values, value);
        return new Tensor(shape, values);
    }
}
