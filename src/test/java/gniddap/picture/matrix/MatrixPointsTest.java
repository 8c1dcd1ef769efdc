package gniddap.picture.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.MatrixLook;
import gniddap.picture.Part;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import org.junit.jupiter.api.Test;

/// The curriculum's numbers, found on the picture of the matrix view.
class MatrixPointsTest {

    /// Point 4: each row of C is the kernel at one position, zeros elsewhere.
    @Test
    void theConvolutionMatrixWithNumbers() {
        Shown shown = Shown.of("matrix-conv");
        assertThat(shown.texts()).contains("C 4×16", "Cᵀ 16×4");
        assertThat(shown.cells(Part.MATRIX_ENTRY, 0, 16)).isEqualTo("1 4 1 0 1 4 3 0 3 3 1 0 0 0 0 0");
        assertThat(shown.cells(Part.MATRIX_ENTRY, 16, 16)).isEqualTo("0 1 4 1 0 1 4 3 0 3 3 1 0 0 0 0");
        assertThat(shown.cells(Part.INPUT, 0, 16)).isEqualTo("4 5 8 7 1 8 8 8 3 6 6 4 6 5 7 8");
        assertThat(shown.cells(Part.OUTPUT, 0, 4)).isEqualTo("122 148 126 134");
    }

    /// Point 4: the second example.
    @Test
    void theSmallConvolutionMatrix() {
        Shown shown = Shown.of("small-matrix-conv");
        assertThat(shown.texts()).contains("C 4×9");
        assertThat(shown.cells(Part.MATRIX_ENTRY, 0, 9)).isEqualTo("1 2 0 2 1 0 0 0 0");
        assertThat(shown.cells(Part.OUTPUT, 0, 4)).isEqualTo("22 21 22 20");
    }

    /// Point 4: with symbols.
    @Test
    void theConvolutionMatrixWithSymbols() {
        Shown shown = Shown.of(Presets.named("matrix-conv").problem(), Grain.INPUT_VALUE, true, 16);
        assertThat(shown.cells(Part.MATRIX_ENTRY, 0, 6)).isEqualTo("w₀₀ w₀₁ w₀₂ 0 w₁₀ w₁₁");
        assertThat(shown.cells(Part.INPUT, 0, 3)).isEqualTo("u₀₀ u₀₁ u₀₂");
        assertThat(shown.cells(Part.OUTPUT, 0, 4)).isEqualTo("v₀₀ v₀₁ v₁₀ v₁₁");
    }

    /// Point 5: four numbers become sixteen.
    @Test
    void itsTransposeMakesFourNumbersSixteen() {
        Shown shown = Shown.of("matrix");
        assertThat(shown.texts()).contains("Cᵀ 16×4");
        assertThat(shown.cells(Part.INPUT, 0, 4)).isEqualTo("2 1 4 4");
        assertThat(shown.cells(Part.OUTPUT, 0, 16)).isEqualTo("2 9 6 1 6 29 30 7 10 29 33 13 12 24 16 4");
        assertThat(shown.texts()).anyMatch(text -> text.contains("only the pattern"));
    }

    /// Point 6: there and back is not the same.
    @Test
    void thereAndBackIsNotAnInverse() {
        Shown shown = Shown.of("matrix-conv");
        assertThat(shown.cells(Part.ROUND_TRIP, 0, 8)).isEqualTo("122 636 714 148 248 1274 1620 578");
        assertThat(shown.texts()).contains("Cᵀ·v is not u").anyMatch(text -> text.startsWith("The shape is back"));
        Shown back = Shown.of("not-an-inverse");
        assertThat(back.cells(Part.OUTPUT, 0, 8)).isEqualTo("122 636 714 148 248 1274 1620 578");
    }

    /// Point 8: down a column of Cᵀ the weights run in order, along a row backwards.
    @Test
    void downAColumnInOrderAlongARowBackwards() {
        Shown shown = Shown.of(Presets.named("matrix").problem(), Grain.OUTPUT_CELL, true, 6);
        String column = "";
        for (int row = 0; row < 16; row++) {
            column += shown.cell(Part.MATRIX_ENTRY, row * 4) + " ";
        }
        assertThat(column).isEqualTo("w₀₀ w₀₁ w₀₂ 0 w₁₀ w₁₁ w₁₂ 0 w₂₀ w₂₁ w₂₂ 0 0 0 0 0 ");
        assertThat(shown.cells(Part.MATRIX_ENTRY, 5 * 4, 4)).isEqualTo("w₁₁ w₁₀ w₀₁ w₀₀");
        assertThat(String.join(" ", shown.texts())).contains("along a row it runs backwards");
    }

    /// Point 14: the two sides of the inner product, on the person's own numbers, and the gradient by weight.
    @Test
    void theInnerProductMayChangeSides() {
        Shown shown = Shown.of("matrix-conv");
        assertThat(shown.texts()).contains("⟨Cᵀ·v, u⟩ = 70620", "⟨v, C·u⟩ = 70620", "Σ w·∂w = 70620");
        assertThat(shown.texts()).anyMatch(text -> text.contains("∂u = Cᵀ·∂v"));
        // 4·122 + 5·148 + 1·126 + 8·134 = 2426
        assertThat(shown.cell(Part.WEIGHT_GRADIENT, 0)).isEqualTo("2426");
        assertThat(shown.texts()).anyMatch(text -> text.startsWith("∂w₀₀ = 4·122 + ") && text.endsWith(" = 2426"));
    }

    /// Point 23: whose kernel it is.
    @Test
    void saysWhoseKernelItIs() {
        String all = String.join(" ", Shown.of("matrix").texts());
        assertThat(all).contains("with its own kernel").contains("its weights are its own, and learned");
    }

    @Test
    void theTurnedMatrixSendsTheResultBack() {
        Shown shown = Shown.at("matrix-conv", MatrixLook.WHOLE.withTurn(1));
        assertThat(shown.texts()).contains("Cᵀ 16×4", "C 4×16", "Cᵀ·v 4×4");
        assertThat(shown.cells(Part.ROUND_TRIP, 0, 4)).isEqualTo("122 636 714 148");
        assertThat(shown.cells(Part.MATRIX_ENTRY, 0, 6)).isEqualTo("1 4 1 0 1 4");
    }
}
