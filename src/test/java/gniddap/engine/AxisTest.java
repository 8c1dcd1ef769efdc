package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    /// The convolution-arithmetic set: the convolution's size there and its transposed's size back.
    @ParameterizedTest
    @CsvSource({
        "4, 3, 1, 0, 1, 2, 0", "5, 4, 1, 2, 1, 6, 0", "5, 3, 1, 1, 1, 5, 0", "5, 3, 1, 2, 1, 7, 0",
        "5, 3, 2, 0, 1, 2, 0", "5, 3, 2, 1, 1, 3, 0", "6, 3, 2, 1, 1, 3, 1", "7, 3, 1, 0, 2, 3, 0",
    })
    void sizesThereAndBack(int large, int kernel, int stride, int padding, int dilation, int small, int spare) {
        Axis convolution = Axis.convolution(large, kernel, stride, padding, dilation);
        Axis transposed = Axis.transposed(small, kernel, stride, padding, spare, dilation);
        assertThat(convolution.output()).isEqualTo(small);
        assertThat(transposed.output()).isEqualTo(large);
        assertThat(convolution.pair()).isEqualTo(transposed);
        assertThat(transposed.pair()).isEqualTo(convolution);
    }

    @Test
    void theWindowIsWhatPaddingAndOutputPaddingLeave() {
        Axis axis = new Axis(Operation.TRANSPOSED, 3, 3, 2, 1, 1, 1, 1);
        assertThat(axis.complete()).isEqualTo(7);
        assertThat(axis.window()).isEqualTo(new Window(1, 0));
        assertThat(axis.withoutWindow().output()).isEqualTo(7);
        assertThat(axis.largeAt(1, 0)).isEqualTo(1);
        assertThat(axis.weightBetween(1, 1)).isZero();
        assertThat(axis.weightBetween(1, 4)).isEqualTo(-1);
    }

    @Test
    void aConvolutionsWindowIsItsInputInWhatItReads() {
        Axis axis = Axis.convolution(6, 3, 2, 1, 1);
        assertThat(axis.complete()).isEqualTo(7);
        assertThat(axis.window()).isEqualTo(new Window(1, 0));
    }

    @Test
    void theBorderedInputOfTheDrawing() {
        BorderedAxis bordered = BorderedAxis.of(Axis.transposed(3, 3, 2, 1, 0, 1));
        assertThat(bordered).isEqualTo(new BorderedAxis(3, 2, 1, 1));
        assertThat(IntStream.range(0, bordered.length()).map(bordered::inputAt))
                .containsExactly(-1, 0, -1, 1, -1, 2, -1);
        assertThat(bordered.cellAt(0)).isEqualTo(BorderedAxis.Cell.BORDER);
        assertThat(bordered.cellAt(2)).isEqualTo(BorderedAxis.Cell.INSERTED);
    }

    @Test
    void deepPaddingCropsTheBorderedInput() {
        BorderedAxis bordered = BorderedAxis.of(Axis.transposed(3, 2, 2, 2, 0, 1));
        assertThat(bordered).isEqualTo(new BorderedAxis(3, 2, -1, -1));
        assertThat(IntStream.range(0, bordered.length()).map(bordered::inputAt)).containsExactly(-1, 1, -1);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 2, 1, 0, 1", "4, 5, 3, 2, 2, 2", "5, 4, 4, 0, 3, 6", "2, 1, 4, 0, 3, 1", "4, 3, 1, 3, 0, 2"})
    void tapsByLargeAreTheRealTapsBySmall(int input, int kernel, int stride, int padding, int spare, int dilation) {
        Axis transposed = Axis.transposed(input, kernel, stride, padding, spare, dilation);
        for (Axis axis : List.of(transposed, transposed.pair())) {
            assertThat(tapsByLarge(axis)).isEqualTo(realTaps(axis)).isNotEmpty();
            assertThat(AxisTaps.bySmall(axis).total()).isEqualTo((long) axis.small() * kernel);
            assertThat(AxisTaps.byLarge(axis).total()).isEqualTo(realTaps(axis).size());
        }
    }

    private static List<List<Integer>> tapsByLarge(Axis axis) {
        AxisTaps taps = AxisTaps.byLarge(axis);
        List<List<Integer>> all = new ArrayList<>();
        for (int large = 0; large < taps.groups(); large++) {
            assertThat(taps.before(large)).isEqualTo(all.size());
            for (int n = 0; n < taps.count(large); n++) {
                all.add(List.of(large, taps.partner(large, n), taps.weight(large, n)));
            }
        }
        return all;
    }

    /// By brute force from the one relation, ordered by large index, then small.
    private static List<List<Integer>> realTaps(Axis axis) {
        List<List<Integer>> all = new ArrayList<>();
        for (int large = 0; large < axis.large(); large++) {
            for (int small = 0; small < axis.small(); small++) {
                for (int weight = 0; weight < axis.kernel(); weight++) {
                    if (axis.stride() * small + axis.dilation() * weight == large + axis.begin()) {
                        all.add(List.of(large, small, weight));
                    }
                }
            }
        }
        return all;
    }
}
