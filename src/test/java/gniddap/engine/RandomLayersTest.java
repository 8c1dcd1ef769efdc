package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for any layer, on a thousand seeded ones.
class RandomLayersTest {
    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allReadingsAgree(long seed) {
        assertReadingsAgree(RandomProblem.of(seed));
    }

    /// Every reading adds in the order of the inputs, so that they agree to the last bit where sums are rounded, too.
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void allReadingsRoundAlike(long seed) {
        assertReadingsAgree(RandomProblem.withFractions(RandomProblem.of(seed)));
    }

    /// ⟨C·u, x⟩ = ⟨u, Cᵀ·x⟩, each side by a reading of its own.
    @ParameterizedTest
    @MethodSource("seeds")
    void transposingMovesTheMatrixAcrossTheInnerProduct(long seed) {
        Problem problem = withoutBias(RandomProblem.of(seed));
        Problem pair = pair(problem, seed);
        List<Reading> readings = applying(problem.layer());
        Reading here = readings.get((int) (seed % readings.size()));
        List<Reading> others =
                applying(pair.layer()).stream().filter(other -> other != here).toList();
        Reading there = others.get((int) (seed / 4 % others.size()));
        long left = innerProduct(here.compute(problem), pair.input());
        long right = innerProduct(problem.input(), there.compute(pair));
        assertThat(left).as("%s against %s", here, there).isEqualTo(right);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void transposedIsTheConvolutionsGradient(long seed) {
        Problem drawn = withoutBias(RandomProblem.of(seed));
        Problem transposed = drawn.layer().operation() == Operation.TRANSPOSED ? drawn : pair(drawn, seed);
        Tensor gradient =
                ConvolutionGradient.forInput(transposed.layer().pair(), transposed.weight(), transposed.input());
        assertThat(Difference.first(gradient, Reading.COLLECT.compute(transposed), 0))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void productsAreCountedAsTheyAreMade(long seed) {
        Problem problem = RandomProblem.of(seed);
        Layer layer = problem.layer();
        ConvolutionMatrix matrix = ConvolutionMatrix.of(layer);
        long entries = 0;
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                entries += matrix.weightAt(row, column) >= 0 ? 1 : 0;
            }
        }
        ProductCount count = ProductCount.of(problem);
        assertThat(count.useful()).isEqualTo(entries * problem.batch());
        assertThat(count.cut()).isNotNegative();
        assertThat(count.zeroInserted() - count.byZero()).isEqualTo(count.useful());
    }

    private static void assertReadingsAgree(Problem problem) {
        Tensor first = Reading.DISTRIBUTE.compute(problem);
        for (Reading reading : applying(problem.layer())) {
            assertThat(Difference.first(first, reading.compute(problem), 0))
                    .as(reading.word())
                    .isEmpty();
        }
    }

    private static List<Reading> applying(Layer layer) {
        return Stream.of(Reading.values())
                .filter(reading -> reading.applies(layer.operation()))
                .toList();
    }

    private static Problem withoutBias(Problem problem) {
        return new Problem(problem.name(), problem.layer(), problem.input(), problem.weight(), Optional.empty());
    }

    static Problem pair(Problem problem, long seed) {
        Layer pair = problem.layer().pair();
        assertThat(pair.inputShape(problem.batch())).isEqualTo(problem.outputShape());
        Tensor input = RandomProblem.wholeNumbers(problem.outputShape(), ~seed);
        return new Problem("pair of " + problem.name(), pair, input, problem.weight(), Optional.empty());
    }

    private static long innerProduct(Tensor first, Tensor second) {
        assertThat(first.shape()).isEqualTo(second.shape());
        long sum = 0;
        for (int flat = 0; flat < first.count(); flat++) {
            sum += (long) ((double) first.at(flat) * second.at(flat));
        }
        return sum;
    }
}
