package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Refit;
import gniddap.engine.Tensor;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.trace.SampleProblems;
import gniddap.words.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OverlapTest {
    static Stream<Problem> problems() {
        return Stream.concat(Presets.all().stream().map(Preset::problem), SampleProblems.all());
    }

    /// With ones for input and weights, each output cell is the number of its products.
    @ParameterizedTest
    @MethodSource("problems")
    void countsWhatTheEngineAdds(Problem problem) {
        if (problem.layer().operation() == Operation.CONVOLUTION) {
            return;
        }
        Layer layer = problem.layer();
        Problem ones = new Problem("", layer, ones(problem.input()), ones(problem.weight()), Optional.empty());
        Tensor counts = Reading.COLLECT.compute(ones);
        Overlap overlap = Overlap.of(problem);
        for (int flat = 0; flat < layer.outputCells(); flat++) {
            int[] at = counts.shape().coordinates(flat);
            assertThat((float) overlap.count(Arrays.copyOfRange(at, 2, at.length)))
                    .isEqualTo(counts.at(flat));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "padding-strides, Uneven counts invite a checkerboard; unequal phase sums make one.",
        "checkerboard-uneven, Uneven counts invite a checkerboard; equal phase sums prevent it.",
        "checkerboard-even, 'Counts are even inside, yet unequal phase sums make a checkerboard.'",
        "bilinear, Even counts inside and equal phase sums: no checkerboard.",
        "no-padding, Stride 1 has one phase: no checkerboard."
    })
    void saysWhatItMeans(String preset, String sentence) {
        assertThat(Overlap.of(Presets.named(preset).problem()).sentence()).isEqualTo(sentence);
    }

    @Test
    void sumsTheWeightsOfEachPhase() {
        Overlap overlap = Overlap.of(Presets.named("padding-strides").problem());
        assertThat(List.of(
                        overlap.phaseSum(0, 0), overlap.phaseSum(0, 1), overlap.phaseSum(1, 0), overlap.phaseSum(1, 1)))
                .containsExactly(4f, 3f, 3f, 1f);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void canBeReadInEveryTheme(Problem problem) {
        for (Theme theme : Theme.values()) {
            Picture picture = OverlapPicture.of(Overlap.of(problem), theme);
            for (int n = 0; n < picture.marks().size(); n++) {
                if (picture.marks().get(n) instanceof Mark.Label label) {
                    int ground =
                            label.anchor() == Anchor.MIDDLE && picture.marks().get(n - 1) instanceof Mark.Box box
                                    ? box.fill()
                                    : picture.ground();
                    assertThat(Ink.contrast(label.colour(), ground)).isGreaterThanOrEqualTo(4.5);
                    double width = TextWidths.width(label.face(), label.text(), label.size());
                    assertThat(label.anchor().startX(label.x(), width) + width).isLessThanOrEqualTo(picture.width());
                    assertThat(label.y()).isLessThanOrEqualTo(picture.height());
                }
            }
        }
    }

    @Test
    void standsInItsCellsAndLeavesNumbersOutWhereTheyCannotBeRead() {
        Problem problem = Presets.named("padding-strides").problem();
        Overlap overlap = Overlap.of(problem);
        Picture picture = OverlapPicture.of(overlap, Theme.DARK);
        assertThat(picture.marks().stream()
                        .filter(mark -> mark instanceof Mark.Label && mark.ref() != null)
                        .map(mark -> ((Mark.Label) mark).text()))
                .startsWith(Numbers.print((long) overlap.count(0, 0)), Numbers.print((long) overlap.count(0, 1)))
                .hasSize(25);
        Axis axis = Axis.transposed(40, 3, 2, 1, 0, 1);
        Problem large = Refit.refit(problem, new Layer(List.of(axis, axis), 1, 1, 1));
        assertThat(OverlapPicture.of(Overlap.of(large), Theme.DARK).marks()).hasSizeLessThan(20);
    }

    private static Tensor ones(Tensor like) {
        float[] ones = new float[like.count()];
        Arrays.fill(ones, 1);
        return new Tensor(like.shape(), ones);
    }
}
