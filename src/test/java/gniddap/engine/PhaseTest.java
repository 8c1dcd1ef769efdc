package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.store.Presets;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small kernels w[r::s], run as plain convolutions and interleaved, give what the other readings give.
class PhaseTest {
    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void interleavedPhasesAreTheOutput(long seed) {
        Problem drawn = RandomProblem.of(seed);
        Problem problem =
                drawn.layer().operation() == Operation.TRANSPOSED ? drawn : RandomLayersTest.pair(drawn, seed);
        assertThat(Difference.first(Reading.DISTRIBUTE.compute(problem), Phase.interleave(problem), 0))
                .isEmpty();
        Problem fractions = RandomProblem.withFractions(problem);
        assertThat(Difference.first(Reading.ZERO_INSERTION.compute(fractions), Phase.interleave(fractions), 0))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noProductIsMadeTwiceOrByAnInsertedZero(long seed) {
        Problem problem = RandomProblem.of(seed);
        if (problem.layer().operation() == Operation.TRANSPOSED) {
            long useful = Phase.of(problem).stream()
                    .flatMap(phase -> phase.convolution().stream())
                    .mapToLong(small -> ProductCount.of(small).useful())
                    .sum();
            assertThat(useful).isEqualTo(ProductCount.of(problem).useful());
        }
    }

    @Test
    void kernelThreeAndStrideTwoFallIntoFourKernels() {
        List<Phase> phases = Phase.of(Presets.named("padding-strides").problem());
        assertThat(phases.stream().map(Phase::weights)).containsExactly(4, 2, 2, 1);
        assertThat(phases.stream().map(Phase::cells)).containsExactly(4, 6, 6, 9);
        assertThat(phases.getFirst().convolution().orElseThrow().weight().values())
                .containsExactly(0, 2, 1, 1);
        assertThat(phases.getLast().convolution().orElseThrow().weight().values())
                .containsExactly(1);
        assertThat(Phase.interleave(Presets.named("padding-strides").problem()).values())
                .startsWith(1, 3, 2, 6, 0, 7, 12, 12, 6, 2);
    }

    @Test
    void withoutOverlapEachPhaseIsOneWeight() {
        List<Phase> phases = Phase.of(Presets.named("no-overlap").problem());
        assertThat(phases).hasSize(4).allMatch(phase -> phase.weights() == 1 && phase.cells() == 6);
    }

    @Test
    void aPhaseThatNoWeightReachesHoldsTheBias() {
        Axis gaps = Axis.transposed(2, 1, 3, 0, 2, 1);
        Layer layer = new Layer(List.of(gaps), 1, 1, 1);
        Problem problem = new Problem(
                "gaps",
                layer,
                new Tensor(Shape.of(1, 1, 2), new float[] {4, 5}),
                new Tensor(Shape.of(1, 1, 1), new float[] {2}),
                Optional.of(new Tensor(Shape.of(1), new float[] {7})));
        assertThat(Phase.interleave(problem).values()).containsExactly(15, 7, 7, 17, 7, 7);
    }

    @Test
    void aConvolutionIsRefused() {
        Problem convolution = Presets.named("padding-strides-conv").problem();
        assertThatThrownBy(() -> Phase.of(convolution)).isInstanceOf(Refusal.class);
    }
}
