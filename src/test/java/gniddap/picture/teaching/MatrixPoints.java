package gniddap.picture.teaching;

import static gniddap.picture.View.MATRIX;
import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.Shown;
import java.util.List;

/// What the matrix shows.
final class MatrixPoints {
    private MatrixPoints() {}

    static List<TeachingPoint> all() {
        return List.of(
                new TeachingPoint("4", MATRIX, "matrix-conv", MatrixPoints::convolutionMatrix),
                new TeachingPoint("4", MATRIX, "small-matrix-conv", MatrixPoints::firstRow),
                new TeachingPoint("5", MATRIX, "matrix", MatrixPoints::fourBecomeSixteen),
                new TeachingPoint("6", MATRIX, "matrix-conv", MatrixPoints::thereAndBack),
                new TeachingPoint("8", MATRIX, "matrix", MatrixPoints::backwardsAlongARow),
                new TeachingPoint("14", MATRIX, "matrix-conv", MatrixPoints::backwardPasses),
                new TeachingPoint("23", MATRIX, "matrix", MatrixPoints::ownKernel),
                new TeachingPoint("M1", MATRIX, "matrix-conv", MatrixPoints::thereAndBack));
    }

    private static void convolutionMatrix(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.words()).contains("C 4×16");
        assertThat(shown.plane("input-0-0", 4, 4)).isEqualTo("4 5 8 7 / 1 8 8 8 / 3 6 6 4 / 6 5 7 8");
        assertThat(shown.plane("output-0-0", 2, 2)).isEqualTo("122 148 / 126 134");
        assertThat(shown.row("matrix-entry-0", 16)).isEqualTo("1 4 1 0 1 4 3 0 3 3 1 0 0 0 0 0");
        assertThat(shown.row("matrix-entry-1", 16)).isEqualTo("0 1 4 1 0 1 4 3 0 3 3 1 0 0 0 0");
        assertThat(look.inSymbols(1).row("matrix-entry-0", 5)).isEqualTo("w₀₀ w₀₁ w₀₂ 0 w₁₀");
    }

    private static void firstRow(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.words()).contains("C 4×9");
        assertThat(shown.plane("input-0-0", 3, 3)).isEqualTo("1 2 3 / 6 5 3 / 1 4 1");
        assertThat(shown.row("matrix-entry-0", 9)).isEqualTo("1 2 0 2 1 0 0 0 0");
        assertThat(shown.plane("output-0-0", 2, 2)).isEqualTo("22 21 / 22 20");
    }

    private static void fourBecomeSixteen(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.words()).contains("Cᵀ 16×4");
        assertThat(shown.plane("input-0-0", 2, 2)).isEqualTo("2 1 / 4 4");
        assertThat(shown.plane("output-0-0", 4, 4)).isEqualTo("2 9 6 1 / 6 29 30 7 / 10 29 33 13 / 12 24 16 4");
        assertThat(shown.text()).contains("only the pattern of Cᵀ");
    }

    private static void thereAndBack(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.plane("input-0-0", 2, 4)).isEqualTo("4 5 8 7 / 1 8 8 8");
        assertThat(shown.plane("round-trip-0-0", 2, 4)).isEqualTo("122 636 714 148 / 248 1274 1620 578");
        assertThat(shown.text()).contains("Cᵀ·v is not u", "The shape is back, the values are not");
    }

    private static void backwardsAlongARow(Look look) {
        Shown shown = look.inSymbols(6);
        assertThat(shown.row("matrix-entry-5", 4)).isEqualTo("w₁₁ w₁₀ w₀₁ w₀₀");
        assertThat(shown.text()).contains("Down a column w runs in order; along a row it runs backwards");
    }

    private static void backwardPasses(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.text()).contains("∂u = Cᵀ·∂v: backwards, the convolution is the transposed one");
        assertThat(shown.words()).contains("⟨Cᵀ·v, u⟩ = 70620", "⟨v, C·u⟩ = 70620", "Σ w·∂w = 70620");
        assertThat(shown.text()).contains("∂w[t] = Σ u[a]·∂v[b]", "4·122 + 5·148 + 1·126");
    }

    private static void ownKernel(Look look) {
        assertThat(look.afterInputs(0).text())
                .contains("the transposed one with its own kernel", "its weights are its own, and learned");
    }
}
