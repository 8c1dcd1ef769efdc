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
                new TeachingPoint("5", MATRIX, "matrix", MatrixPoints::transposed),
                new TeachingPoint("14", MATRIX, "matrix", MatrixPoints::backward),
                new TeachingPoint("23", MATRIX, "matrix", MatrixPoints::ownKernel));
    }

    private static void convolutionMatrix(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.words()).contains("C 4×16", "Cᵀ 16×4");
        assertThat(shown.text()).contains("122 148 126 134");
        assertThat(look.inSymbols(1).row("matrix-entry-0", 8).replace("·", "0"))
                .isEqualTo("w₀₀ w₀₁ w₀₂ 0 w₁₀ w₁₁ w₁₂ 0");
    }

    private static void firstRow(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.words()).contains("C 4×9");
        assertThat(shown.row("matrix-entry-0", 9).replace("·", "0")).isEqualTo("1 2 0 2 1 0 0 0 0");
        assertThat(shown.text()).contains("22 21 22 20");
    }

    private static void transposed(Look look) {
        Shown shown = look.atTheEnd();
        assertThat(shown.words()).contains("C 4×16", "Cᵀ 16×4");
        assertThat(shown.text()).contains("2 9 6 1 6 29 30 7 10 29 33 13 12 24 16 4");
    }

    private static void backward(Look look) {
        assertThat(look.afterInputs(0).text())
                .contains("the convolution 4×4 → 2×2: v = C·u", "its backward pass: ∂u = Cᵀ·∂v");
    }

    private static void ownKernel(Look look) {
        assertThat(look.afterInputs(0).text()).contains("its backward pass: ∂u = Cᵀ·∂v");
    }
}
