package gniddap.picture.teaching;

import static gniddap.picture.View.COLLECTING;
import static gniddap.picture.View.DISTRIBUTING;
import static gniddap.picture.View.TWO_MODELS;
import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Shown;
import java.util.List;

/// What the two models show of one channel in two dimensions.
final class TwoModelsPoints {
    private TwoModelsPoints() {}

    static List<TeachingPoint> all() {
        return List.of(
                new TeachingPoint("1", TWO_MODELS, "bilinear", TwoModelsPoints::fixedRule),
                new TeachingPoint("2", TWO_MODELS, "matrix-conv", TwoModelsPoints::manyToOne),
                new TeachingPoint("3", TWO_MODELS, "no-padding", TwoModelsPoints::oneToMany),
                new TeachingPoint("5", TWO_MODELS, "matrix", TwoModelsPoints::fourBecomeSixteen),
                new TeachingPoint("6", TWO_MODELS, "not-an-inverse", TwoModelsPoints::notAnInverse),
                new TeachingPoint("7", DISTRIBUTING, "overlap-counts", TwoModelsPoints::overlapCounts),
                new TeachingPoint("8", COLLECTING, "padding-strides", TwoModelsPoints::turned),
                new TeachingPoint("9", TWO_MODELS, "overlap-counts", TwoModelsPoints::oneCellOneFormula),
                new TeachingPoint("9", COLLECTING, "padding-strides", TwoModelsPoints::fourAtStrideTwo),
                new TeachingPoint("10", TWO_MODELS, "gniddap", TwoModelsPoints::gniddap),
                new TeachingPoint("11", TWO_MODELS, "padding-strides", TwoModelsPoints::sedirts),
                new TeachingPoint("15", TWO_MODELS, "no-overlap", TwoModelsPoints::noOverlap),
                new TeachingPoint("22", TWO_MODELS, "padding-strides", TwoModelsPoints::costOfZeros));
    }

    /// Row 2 lies at ¾ between the rows 0 1 2 and 3 4 5; its inner cells at ¼ and ¾ between columns.
    private static void fixedRule(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.plane("weight-0-0", 2, 4))
                .isEqualTo("0.0625 0.1875 0.1875 0.0625 / 0.1875 0.5625 0.5625 0.1875");
        assertThat(shown.row("output-0-0-2", 6)).contains(" 2.5 3 3.5 4 ");
    }

    private static void manyToOne(Look look) {
        Shown first = look.afterOutputs(1);
        assertThat(first.text()).contains("v₀₀ gathers the 9 values under the kernel: 122.");
        assertThat(first.plane("input-0-0", 4, 4)).isEqualTo("4 5 8 7 / 1 8 8 8 / 3 6 6 4 / 6 5 7 8");
        assertThat(look.atTheEnd().plane("output-0-0", 2, 2)).isEqualTo("122 148 / 126 134");
    }

    private static void oneToMany(Look look) {
        Shown first = look.afterInputs(1);
        assertThat(first.text()).contains("meets every weight; 9 products are added to f", "complete output f, 4×4");
        assertThat(first.row("input-0-0-1", 3)).endsWith(" ·");
    }

    private static void fourBecomeSixteen(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.plane("input-0-0", 2, 2)).isEqualTo("2 1 / 4 4");
        assertThat(shown.plane("output-0-0", 4, 4)).isEqualTo("2 9 6 1 / 6 29 30 7 / 10 29 33 13 / 12 24 16 4");
        assertThat(shown.words()).contains("Cᵀ 16×4");
    }

    private static void notAnInverse(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.plane("input-0-0", 2, 2)).isEqualTo("122 148 / 126 134");
        assertThat(shown.plane("output-0-0", 2, 4)).isEqualTo("122 636 714 148 / 248 1274 1620 578");
    }

    private static void overlapCounts(Look look) {
        assertThat(look.atTheEnd().plane("complete-0-0", 6, 6))
                .isEqualTo("1 2 3 3 2 1 / 2 4 6 6 4 2 / 3 6 9 9 6 3 / 3 6 9 9 6 3 / 2 4 6 6 4 2 / 1 2 3 3 2 1");
    }

    /// Turned, not transposed: both coordinates run backwards, and w₀₁ does not stand where w₁₀ stood.
    static void turned(Look look) {
        Shown shown = look.afterOutputs(1);
        double left = shown.box("turned-weight-0-0-2-2").x();
        double top = shown.box("turned-weight-0-0-2-2").y();
        double step = shown.box("turned-weight-0-0-2-1").x() - left;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                String id = "turned-weight-0-0-" + row + "-" + column;
                assertThat(Math.round((shown.box(id).x() - left) / step)).isEqualTo(2 - column);
                assertThat(Math.round((shown.box(id).y() - top) / step)).isEqualTo(2 - row);
            }
        }
        assertThat(shown.words()).contains("kernel, turned 180°");
    }

    private static void oneCellOneFormula(Look look) {
        assertThat(look.inSymbols(1).words()).contains("x₀₀·w₀₀ = y₀₀");
        assertThat(look.afterOutputs(15).text()).contains("y₂₂ gathers the 9 values under the turned kernel: 9.");
    }

    private static void fourAtStrideTwo(Look look) {
        assertThat(look.afterOutputs(7).text()).contains("y₁₁ gathers the 4 values under the turned kernel: 12.");
        assertThat(look.afterOutputs(13).text()).contains("y₂₂ gathers the one value under the turned kernel: 5.");
    }

    static void gniddap(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.text())
                .contains("complete output f, 6×6", "output y 2×2: the window that stays; gniddap cuts p = 2");
        assertThat(shown.text()).contains("x with zeros inserted (s−1 = 0) and a border of k−1−p = 0");
        assertThat(shown.row("complete-0-0-0", 6)).isEqualTo("1 2 3 3 2 1");
        assertThat(shown.plane("output-0-0", 2, 2)).isEqualTo("9 9 / 9 9");
    }

    private static void sedirts(Look look) {
        assertThat(look.afterInputs(1).text()).contains("are added to f, rows 0 to 2, columns 0 to 2.");
        assertThat(look.afterInputs(2).text()).contains("are added to f, rows 0 to 2, columns 2 to 4.");
        assertThat(look.afterOutputs(14).text())
                .contains("x with zeros inserted (s−1 = 1)", "y₂₃ gathers the 2 values under the turned kernel: 15.");
    }

    private static void noOverlap(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.plane("weight-0-0", 2, 2)).isEqualTo("0.3459 −0.2987 / −0.9396 −0.01321");
        assertThat(shown.row("output-0-0-0", 6)).startsWith("0.3135 −0.2707 0.1605");
        assertThat(shown.text()).contains("complete output f, 4×6", "the convolution 4×6 → 2×3: v = C·u");
    }

    static void costOfZeros(Look look) {
        assertThat(look.afterInputs(0).text())
                .contains(
                        "The same 49 products, read by columns or by rows.",
                        "32 more fell outside the window: gniddap.",
                        "The zero-inserted form multiplies 225 times, 176 of them by an inserted or border zero.");
    }
}
