package gniddap.picture.teaching;

import static gniddap.picture.View.SIZES;
import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Shown;
import java.util.List;

/// What the sizes show: several answers, three layers, overlap and cost.
final class SizesViewPoints {
    private SizesViewPoints() {}

    static List<TeachingPoint> all() {
        return List.of(
                new TeachingPoint("12", SIZES, "padding-strides", SizesViewPoints::unevenCounts),
                new TeachingPoint("12", SIZES, "bilinear", SizesViewPoints::evenInside),
                new TeachingPoint("12", SIZES, "checkerboard-uneven", SizesViewPoints::equalSums),
                new TeachingPoint("15", SIZES, "no-overlap-conv", SizesViewPoints::eachValueOnce),
                new TeachingPoint("18", SIZES, "padding-strides-odd", SizesViewPoints::fiveAndSix),
                new TeachingPoint("19", SIZES, "no-padding", look -> named(look, "No padding ↔ full padding")),
                new TeachingPoint("19", SIZES, "full-padding", look -> named(look, "Full padding ↔ no padding")),
                new TeachingPoint("19", SIZES, "half-padding", look -> named(look, "Half padding ↔ half padding")),
                new TeachingPoint("22", SIZES, "padding-strides", SizesViewPoints::costOfZeros),
                new TeachingPoint("M7", SIZES, "padding-strides-odd-conv", SizesViewPoints::thereAndBack),
                new TeachingPoint("M8", SIZES, "checkerboard-even", SizesViewPoints::evenCountsStrongPattern));
    }

    private static void unevenCounts(Look look) {
        Shown shown = look.afterInputs(0);
        assertThat(shown.row("axis-count-0", 5)).isEqualTo("1 2 1 2 1");
        assertThat(shown.plane("count-0-0", 2, 5)).isEqualTo("1 2 1 2 1 / 2 4 2 4 2");
        assertThat(shown.text()).contains("Uneven counts invite a checkerboard");
    }

    private static void evenInside(Look look) {
        Shown shown = look.afterInputs(0);
        assertThat(shown.row("count-0-0-2", 6)).isEqualTo("2 4 4 4 4 2");
        assertThat(shown.text())
                .contains("Stride 2 divides kernel size 4: inside, every cell takes part in 2 of them.");
    }

    private static void equalSums(Look look) {
        Shown shown = look.afterInputs(0);
        assertThat(shown.plane("phase-sum", 2, 2)).isEqualTo("4 4 / 4 4");
        assertThat(shown.text()).contains("equal phase sums prevent it.");
    }

    private static void eachValueOnce(Look look) {
        Shown shown = look.afterInputs(0);
        assertThat(shown.row("count-0-0-3", 6)).isEqualTo("1 1 1 1 1 1");
        assertThat(shown.words()).contains("4×6 → 2×3", "2×3 → 4×6");
    }

    private static void fiveAndSix(Look look) {
        assertThat(look.afterInputs(0).text())
                .contains("Both 5 and 6 go to 3;", "output padding 1 picks 6")
                .contains("The size does not return, since stride 2 does not divide 6 + 2 − 2 − 1 = 5.");
    }

    private static void named(Look look, String name) {
        Shown shown = look.afterInputs(0);
        assertThat(shown.text()).contains(name, "turned by 180°, stride 1, padding ");
        assertThat(shown.cells()).containsKeys("layer-0-0", "layer-1-0", "layer-2-0");
    }

    private static void costOfZeros(Look look) {
        assertThat(look.afterInputs(0).words())
                .contains("81 = 49 useful + 32 cut", "225 = 49 useful + 176 by zero", "49 useful");
    }

    private static void thereAndBack(Look look) {
        assertThat(look.afterInputs(0).text())
                .contains("There and back with the same settings: 6 → 3 → 5. The size does not return, since");
    }

    private static void evenCountsStrongPattern(Look look) {
        Shown shown = look.afterInputs(0);
        assertThat(shown.plane("count-0-0", 2, 2)).isEqualTo("1 1 / 1 1");
        assertThat(shown.plane("phase-sum", 2, 2)).isEqualTo("1 0 / 0 0");
        assertThat(shown.text()).contains("unequal phase sums make a checkerboard.");
    }
}
