package gniddap.picture.sizes;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.picture.Shown;
import gniddap.picture.View;
import gniddap.trace.Grain;
import gniddap.trace.SampleProblems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers of the curriculum, found on the composed picture.
class SizesPictureTest {
    /// Point 18: the convolution takes both 5 and 6 to 3; output padding picks.
    @Test
    void fiveAndSixBothGoToThree() {
        Shown shown = shown("padding-strides");
        assertThat(shown.cells()).containsEntry("size-0-0", "5").containsEntry("size-0-1", "6");
        assertThat(shown.text())
                .contains("Both 5 and 6 go to 3; output padding 0 picks 5.")
                .contains("The size returns, since stride 2 divides 5 + 2 − 2 − 1 = 4.");
        assertThat(shown("padding-strides-odd").text()).contains("output padding 1 picks 6.");
    }

    /// The misconception that the same settings always give back the size.
    @ParameterizedTest
    @CsvSource({"padding-strides-odd", "padding-strides-odd-conv"})
    void theSameSettingsNeedNotGiveBackTheSize(String preset) {
        assertThat(shown(preset).text())
                .contains("There and back with the same settings: 6 → 3 → 5. The size does not return, since")
                .contains("stride 2 does not divide 6 + 2 − 2 − 1 = 5.");
    }

    /// Points 17 and 19, and the classic set of convolution arithmetic: each pair with the direct convolution.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                no-padding          | 4×4 → 2×2 | 'kernel 3, stride 1, padding 0' | 2×2 → 4×4 | 2×2 → 4×4 | 2
                arbitrary-padding   | 5×5 → 6×6 | 'kernel 4, stride 1, padding 2' | 6×6 → 5×5 | 6×6 → 5×5 | 1
                half-padding        | 5×5 → 5×5 | 'kernel 3, stride 1, padding 1' | 5×5 → 5×5 | 5×5 → 5×5 | 1
                full-padding        | 5×5 → 7×7 | 'kernel 3, stride 1, padding 2' | 7×7 → 5×5 | 7×7 → 5×5 | 0
                no-padding-strides  | 5×5 → 2×2 | 'kernel 3, stride 2, padding 0' | 2×2 → 5×5 | 3×3 → 5×5 | 2
                padding-strides     | 5×5 → 3×3 | 'kernel 3, stride 2, padding 1' | 3×3 → 5×5 | 5×5 → 5×5 | 1
                padding-strides-odd | 6×6 → 3×3 | 'kernel 3, stride 2, padding 1' | 3×3 → 6×6 | 5×5 → 6×6 | 1 before, 2 after
                dilation            | 7×7 → 3×3 | 'kernel 3, stride 1, padding 0' | 3×3 → 7×7 | 3×3 → 7×7 | 4
                """)
    void threeLayersBelongTogether(
            String preset, String original, String numbers, String transposed, String direct, String border) {
        String dilation = preset.equals("dilation") ? ", dilation 2" : "";
        String spare = preset.equals("padding-strides-odd") ? ", output padding 1" : "";
        String kernel = numbers.substring(0, "kernel 3".length());
        for (String half : List.of(preset, preset + "-conv")) {
            assertThat(shown(half).cells())
                    .containsEntry("layer-0-0", original)
                    .containsEntry("layer-0-1", numbers + dilation)
                    .containsEntry("layer-1-0", transposed)
                    .containsEntry("layer-1-1", numbers + spare + dilation)
                    .containsEntry("layer-2-0", "zero-inserted " + direct)
                    .containsEntry("layer-2-1", kernel + " turned by 180°, stride 1, padding " + border + dilation);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "no-padding, No padding ↔ full padding",
        "full-padding, Full padding ↔ no padding",
        "half-padding, Half padding ↔ half padding",
        "arbitrary-padding, Padding p ↔ border",
        "padding-strides, Stride 2 ↔ stride 1 with zeros between values (s−1 = 1).",
        "padding-strides-odd, Output padding widens the border after.",
    })
    void namedCasesAreRecognised(String preset, String words) {
        assertThat(shown(preset).cells().get("layer-3-0")).contains(words);
    }

    /// Point 22.
    @Test
    void zerosCost() {
        assertThat(shown("padding-strides").cells())
                .containsEntry("cost-0", "81 = 49 useful + 32 cut")
                .containsEntry("cost-1", "49 useful")
                .containsEntry("cost-2", "225 = 49 useful + 176 by zero")
                .containsEntry("cost-4", "49 useful");
        assertThat(shown("padding-strides-conv").cells()).containsEntry("cost-0", "81 = 49 useful + 32 by zero");
    }

    /// Points 9 and 12: kernel 3 and stride 2 give 1 2 1 2 1 along each axis, so 1, 2 and 4.
    @Test
    void unevenCountsInviteACheckerboard() {
        Shown shown = shown("padding-strides");
        assertThat(shown.row("axis-count-0", 5)).isEqualTo("1 2 1 2 1");
        assertThat(shown.row("axis-count-1", 5)).isEqualTo("1 2 1 2 1");
        assertThat(shown.plane("count-0-0", 5, 5))
                .isEqualTo("1 2 1 2 1 / 2 4 2 4 2 / 1 2 1 2 1 / 2 4 2 4 2 / 1 2 1 2 1");
        assertThat(shown.text())
                .contains("Uneven counts invite a checkerboard;")
                .contains(
                        "Stride 2 does not divide kernel size 3: inside, cells take part in 1 or 2 products in turn.");
    }

    /// Point 7: ones counted over 4×4 with a kernel of 3.
    @Test
    void edgeCellsReceiveFewerProducts() {
        Shown shown = shown("overlap-counts");
        assertThat(shown.row("axis-count-0", 6)).isEqualTo("1 2 3 3 2 1");
        assertThat(shown.row("count-0-0-2", 6)).isEqualTo("3 6 9 9 6 3");
    }

    /// Point 12: kernel 4 and stride 2 are even inside.
    @Test
    void aKernelThatTheStrideDividesIsEvenInside() {
        Shown shown = shown("bilinear");
        assertThat(shown.text())
                .contains("Even counts inside and equal phase sums: no checkerboard.")
                .contains("Stride 2 divides kernel size 4: inside, every cell takes part in 2 of them.");
        assertThat(shown.cells()).containsEntry("count-0-0-2-2", "4").containsEntry("count-0-0-0-0", "1");
    }

    /// Point 12: weights 1 2 1 ⊗ 1 2 1 have equal sums.
    @Test
    void equalSumsPreventIt() {
        Shown shown = shown("checkerboard-uneven");
        assertThat(shown.plane("phase-sum", 2, 2)).isEqualTo("4 4 / 4 4");
        assertThat(shown.text()).contains("equal phase sums prevent it.");
    }

    /// The misconception that even counts mean no checkerboard: w = 1 0 / 0 0 with stride 2.
    @Test
    void evenCountsCanHaveAStrongPattern() {
        Shown shown = shown("checkerboard-even");
        assertThat(shown.plane("count-0-0", 2, 2)).isEqualTo("1 1 / 1 1");
        assertThat(shown.plane("phase-sum", 2, 2)).isEqualTo("1 0 / 0 0");
        assertThat(shown.text()).contains("unequal phase sums make a checkerboard.");
    }

    /// Point 15: kernel 2 and stride 2 use each value once.
    @Test
    void noOverlapUsesEachValueOnce() {
        Shown shown = shown("no-overlap-conv");
        assertThat(shown.plane("count-0-0", 4, 6)).isEqualTo("1 1 1 1 1 1 / 1 1 1 1 1 1 / 1 1 1 1 1 1 / 1 1 1 1 1 1");
        assertThat(shown.cells()).containsEntry("layer-0-0", "4×6 → 2×3").containsEntry("layer-1-0", "2×3 → 4×6");
    }

    @Test
    void aLineShowsItsCountsAndSums() {
        Shown shown = shown("one-dimension-padding");
        assertThat(shown.row("count-0-0", 5)).isEqualTo("2 4 2 4 2");
        assertThat(shown.cells()).containsEntry("phase-sum-0", "8.8").containsEntry("layer-1-0", "3 → 5");
    }

    @Test
    void whatIsTooLargeSaysWhatItShows() {
        Axis axis = Axis.transposed(20, 40, 30, 3, 2, 1);
        Problem large = SampleProblems.of("large", new Layer(List.of(axis, axis), 1, 1, 1), 1, false);
        Shown shown = Shown.of(large, View.SIZES, Grain.INPUT_VALUE, 0);
        assertThat(shown.picture().marks()).hasSizeLessThan(400);
        assertThat(shown.text())
                .contains("the first 96 of each axis", "Too many cells to draw one by one")
                .contains("…");
    }

    @Test
    void isToldToThoseWhoDoNotSeeIt() {
        assertThat(shown("padding-strides").picture().description())
                .contains("Both 5 and 6 go to 3;", "Half padding ↔ half padding", "Uneven counts invite")
                .contains("zero insertion: 225 = 49 useful + 176 by zero");
    }

    @Test
    void everyLayerComposes() {
        for (long seed = 0; seed < 300; seed++) {
            Shown shown = Shown.of(RandomProblem.of(seed), View.SIZES, Grain.INPUT_VALUE, 0);
            assertThat(shown.cells()).containsKeys("layer-0-0", "layer-1-0", "layer-2-0", "cost-0");
        }
    }

    private static Shown shown(String preset) {
        return Shown.of(preset, View.SIZES, Grain.INPUT_VALUE, 0);
    }
}
