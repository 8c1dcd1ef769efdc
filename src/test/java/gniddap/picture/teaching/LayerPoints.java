package gniddap.picture.teaching;

import static gniddap.picture.View.COLLECTING;
import static gniddap.picture.View.TWO_MODELS;
import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Shown;
import java.util.List;

/// What the two models show of overlap, channels, other dimensions, dilation and groups.
final class LayerPoints {
    private LayerPoints() {}

    static List<TeachingPoint> all() {
        return List.of(
                new TeachingPoint("12", TWO_MODELS, "overlap-uneven", LayerPoints::unevenCounts),
                new TeachingPoint("12", TWO_MODELS, "checkerboard-uneven", LayerPoints::equalSums),
                new TeachingPoint("13", TWO_MODELS, "channels", LayerPoints::channels),
                new TeachingPoint("16", TWO_MODELS, "one-dimension", LayerPoints::line),
                new TeachingPoint("16", TWO_MODELS, "one-dimension-strides", LayerPoints::lineStrides),
                new TeachingPoint("16", TWO_MODELS, "one-dimension-padding", LayerPoints::linePadding),
                new TeachingPoint("21", TWO_MODELS, "dilated", LayerPoints::dilated),
                new TeachingPoint("21", TWO_MODELS, "groups", LayerPoints::groups),
                new TeachingPoint("M1", TWO_MODELS, "not-an-inverse", LayerPoints::doesNotInvert),
                new TeachingPoint("M2", COLLECTING, "padding-strides", TwoModelsPoints::turned),
                new TeachingPoint("M3", TWO_MODELS, "gniddap", TwoModelsPoints::gniddap),
                new TeachingPoint("M4", COLLECTING, "padding-strides", LayerPoints::oneZeroAtStrideTwo),
                new TeachingPoint("M5", TWO_MODELS, "padding-strides", TwoModelsPoints::costOfZeros),
                new TeachingPoint("M6", TWO_MODELS, "padding-strides-odd", LayerPoints::realProducts),
                new TeachingPoint("M8", TWO_MODELS, "checkerboard-even", LayerPoints::evenCountsStrongPattern));
    }

    private static void unevenCounts(Look look) {
        assertThat(look.atTheEnd().plane("output-0-0", 5, 5))
                .isEqualTo("1 2 1 2 1 / 2 4 2 4 2 / 1 2 1 2 1 / 2 4 2 4 2 / 1 2 1 2 1");
    }

    private static void equalSums(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.plane("weight-0-0", 3, 3)).isEqualTo("1 2 1 / 2 4 2 / 1 2 1");
        for (int row = 1; row < 8; row++) {
            assertThat(shown.row("output-0-0-" + row, 8)).endsWith(" 4 4 4 4 4 4 4");
        }
    }

    private static void channels(Look look) {
        Shown first = look.afterOutputs(1);
        assertThat(first.words()).contains("in 0", "in 1", "out 0", "out 1");
        assertThat(first.words())
                .contains(
                        "w: (in, out/groups, kh, kw) = (2, 2, 2, 2) · a kernel for each of 4 pairs",
                        "its convolution reads the same array as (out, in/groups, kh, kw) = (2, 2, 2, 2)");
        assertThat(first.text()).contains("y₀₀₀ gathers 1 (channel 0) + 4 (channel 1) = 5. The bias 1 comes last.");
        assertThat(first.cells()).containsEntry("output-0-0-0-0", "5");
        assertThat(look.atTheEnd().cells()).containsEntry("output-0-0-0-0", "6");
    }

    private static void line(Look look) {
        assertThat(look.atTheEnd().row("output-0-0", 5)).isEqualTo("5.5 18.7 41.8 42.9 29.7");
        assertThat(look.atTheEnd().row("complete-0-0", 5)).isEqualTo("5.5 18.7 41.8 42.9 29.7");
        assertThat(look.afterOutputs(1).text()).contains("1.1 (channel 0) + 4.4 (channel 1) = 5.5");
        assertThat(look.afterOutputs(2).words()).contains("1·2.2 + 2·1.1 + 4·2.2 + 5·1.1 = 18.7");
        Shown shown = look.afterOutputs(1);
        assertThat(shown.box("turned-weight-0-0-2").x())
                .isLessThan(shown.box("turned-weight-0-0-1").x());
        assertThat(shown.box("turned-weight-0-0-1").x())
                .isLessThan(shown.box("turned-weight-0-0-0").x());
        assertThat(shown.row("turned-weight-0-0", 3)).isEqualTo("1.1 2.2 3.3");
    }

    private static void lineStrides(Look look) {
        assertThat(look.atTheEnd().row("output-0-0", 7)).isEqualTo("5.5 11 24.2 15.4 33 19.8 29.7");
    }

    private static void linePadding(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.row("output-0-0", 5)).isEqualTo("11 24.2 15.4 33 19.8");
        assertThat(shown.row("complete-0-0", 7)).isEqualTo("5.5 11 24.2 15.4 33 19.8 29.7");
        assertThat(shown.text()).contains("output y 5: the window that stays; gniddap cuts p = 1");
    }

    private static void dilated(Look look) {
        assertThat(look.atTheEnd().plane("output-0-0", 5, 5))
                .isEqualTo("21 56 13 16 2 / 63 35 67 10 14 / 24 22 76 76 21 / 9 5 88 45 63 / 3 2 33 18 54");
        assertThat(look.afterInputs(1).text()).contains("rows 0 to 2, columns 0 to 2");
    }

    private static void groups(Look look) {
        assertThat(look.afterInputs(1).text())
                .contains("depthwise: 2 of 4 pairs have a kernel", "meets the one kernel of its row; 4 products");
    }

    private static void doesNotInvert(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.words()).contains("Cᵀ 16×4");
        assertThat(shown.row("output-0-0-0", 4)).isEqualTo("122 636 714 148").isNotEqualTo("4 5 8 7");
    }

    private static void oneZeroAtStrideTwo(Look look) {
        Shown shown = look.afterOutputs(0);
        assertThat(shown.text()).contains("x with zeros inserted (s−1 = 1)");
        assertThat(shown.row("inserted-0-0-1", 7)).isEqualTo("0 1 0 2 0 0 0");
        assertThat(shown.box("inserted-0-0-1-2").fill()).isZero();
        assertThat(shown.box("inserted-0-0-1-3").fill()).isNotZero();
    }

    /// The row and column that output padding adds hold what the window had cut.
    private static void realProducts(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.row("complete-0-0-6", 7)).isEqualTo("0 0 4 2 8 4 0");
        assertThat(shown.row("output-0-0-5", 6)).isEqualTo("0 4 2 8 4 0");
        assertThat(shown.text()).contains("output y 6×6: gniddap cuts 1 before, 0 after");
    }

    private static void evenCountsStrongPattern(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.plane("weight-0-0", 2, 2)).isEqualTo("1 0 / 0 0");
        assertThat(shown.plane("output-0-0", 2, 8)).isEqualTo("1 0 1 0 1 0 1 0 / 0 0 0 0 0 0 0 0");
    }
}
