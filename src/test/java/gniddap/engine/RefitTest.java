package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefitTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void growingAndShrinkingBackChangesNothing(long seed) {
        Problem problem = RandomProblem.of(seed);
        Problem grown = Refit.refit(problem, grown(problem.layer()));
        assertThat(grown.input().count()).isGreaterThan(problem.input().count());
        assertThat(grown.batch()).isEqualTo(problem.batch());
        assertThat(grown.bias().isPresent()).isEqualTo(problem.bias().isPresent());
        assertOverlapKept(problem, grown);
        assertThat(Refit.refit(grown, problem.layer())).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void thePairTakesTheSameWeights(long seed) {
        Problem problem = RandomProblem.of(seed);
        Problem pair = Refit.refit(problem, problem.layer().pair());
        assertThat(pair.layer().operation()).isNotEqualTo(problem.layer().operation());
        assertThat(pair.weight()).isSameAs(problem.weight());
        assertOverlapKept(problem, pair);
    }

    @Test
    void anotherSizeKeepsWhatOverlapsRowByRow() {
        Problem problem = plain(Axis.transposed(2, 2, 1, 0, 0, 1));
        Problem grown = Refit.refit(problem, layer(Axis.transposed(3, 3, 1, 0, 0, 1)));
        float[] input = grown.input().values();
        assertThat(new float[] {input[0], input[1], input[3], input[4]}).containsExactly(10, 10, 10, 10);
        assertThat(new float[] {input[2], input[5], input[6]}).doesNotContain(10);
        assertThat(grown.bias().orElseThrow().values()).containsExactly(10);
    }

    @Test
    void newCellsHoldSomethingWorthSeeing() {
        Problem grown = Refit.refit(plain(Axis.transposed(1, 1, 1, 0, 0, 1)), layer(Axis.transposed(4, 3, 1, 0, 0, 1)));
        float[] weight = grown.weight().values();
        assertThat(IntStream.range(1, weight.length).mapToObj(flat -> weight[flat]))
                .contains(-1f, 1f, 3f)
                .doesNotContain(0f);
        assertThat(distinct(grown.input())).hasSizeGreaterThan(4);
        assertThat(Refit.refit(grown, grown.layer())).isEqualTo(grown);
    }

    @Test
    void aBiasGrowsWithTheChannels() {
        Problem one = plain(Axis.transposed(2, 2, 1, 0, 0, 1));
        Layer three = new Layer(one.layer().axes(), 1, 3, 1);
        assertThat(Refit.refit(one, three).bias().orElseThrow().values())
                .hasSize(3)
                .startsWith(10);
        assertThat(Refit.refit(one.withBias(Optional.empty()), three).bias()).isEmpty();
    }

    @Test
    void otherDimensionsAreFilledAnew() {
        Problem line = Refit.refit(
                plain(Axis.transposed(2, 2, 1, 0, 0, 1)),
                new Layer(List.of(Axis.transposed(3, 2, 1, 0, 0, 1)), 1, 1, 1));
        assertThat(line.input().shape()).isEqualTo(Shape.of(1, 1, 3));
    }

    private static void assertOverlapKept(Problem before, Problem after) {
        for (Operand operand : Operand.values()) {
            Optional<Tensor> old = operand.of(before);
            old.ifPresent(tensor -> assertOverlapKept(tensor, operand.of(after).orElseThrow()));
        }
    }

    private static void assertOverlapKept(Tensor before, Tensor after) {
        for (int flat = 0; flat < before.count(); flat++) {
            int[] at = before.shape().coordinates(flat);
            boolean exists = IntStream.range(0, at.length)
                    .allMatch(axis -> at[axis] < after.shape().size(axis));
            if (exists) {
                assertThat(after.at(after.shape().flat(at)))
                        .as("%s", Arrays.toString(at))
                        .isEqualTo(before.at(flat));
            }
        }
    }

    private static List<Float> distinct(Tensor tensor) {
        return IntStream.range(0, tensor.count())
                .mapToObj(tensor::at)
                .distinct()
                .toList();
    }

    private static Layer grown(Layer layer) {
        List<Axis> axes = layer.axes().stream()
                .map(axis -> new Axis(
                        axis.operation(),
                        axis.input() + 4,
                        axis.kernel() + 1,
                        axis.stride(),
                        axis.begin(),
                        axis.end(),
                        axis.outputPadding(),
                        axis.dilation()))
                .toList();
        return new Layer(axes, layer.inChannels() + layer.groups(), layer.outChannels() * 2, layer.groups());
    }

    private static Layer layer(Axis axis) {
        return new Layer(List.of(axis, axis), 1, 1, 1);
    }

    private static Problem plain(Axis axis) {
        Layer layer = layer(axis);
        return new Problem(
                "tens",
                layer,
                tens(layer.inputShape(1)),
                tens(layer.weightShape()),
                Optional.of(tens(Shape.of(layer.outChannels()))));
    }

    private static Tensor tens(Shape shape) {
        float[] values = new float[shape.count()];
        Arrays.fill(values, 10);
        return new Tensor(shape, values);
    }
}
