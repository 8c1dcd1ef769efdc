package gniddap.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipesTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "2, 5", "3, 6", "3, 7", "5, 5", "7, 5", "6, 5", "4, 9", "9, 4", "12, 30"})
    void noLayerWithinTheBoundsIsMissingAndNoneIsWrong(int input, int output) {
        List<Recipe> all =
                everyRecipe(recipe -> makes(recipe, input, output) && (input > 1 || recipe.stride() <= output));
        assertThat(Recipes.sizes(input, output))
                .containsExactlyInAnyOrderElementsOf(all)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void aFactorHoldsForEverySize(int factor) {
        List<Recipe> all = everyRecipe(
                recipe -> IntStream.of(1, 2, 3, 7, 20).allMatch(input -> makes(recipe, input, input * factor)));
        assertThat(Recipes.factor(factor)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theUsualLayersComeFirst() {
        assertThat(Recipes.sizes(3, 6))
                .startsWith(new Recipe(2, 2, 0, 0, 1), new Recipe(4, 2, 1, 0, 1), new Recipe(6, 2, 2, 0, 1));
        assertThat(Recipes.sizes(3, 7)).contains(new Recipe(3, 2, 0, 0, 1), new Recipe(3, 1, 0, 0, 2));
        assertThat(Recipes.factor(8)).contains(new Recipe(8, 8, 0, 0, 1), new Recipe(16, 8, 4, 0, 1));
        assertThat(Recipes.times(3, 2)).isEqualTo(Recipes.sizes(3, 6));
    }

    @Test
    void sizesThatAreNoneOrTooLargeAreRefused() {
        assertThatThrownBy(() -> Recipes.sizes(0, 3)).hasMessageContaining("The input size is 0");
        assertThatThrownBy(() -> Recipes.sizes(3, 1025)).hasMessageContaining("takes 1 to 1024");
        assertThatThrownBy(() -> Recipes.factor(-2)).hasMessageContaining("The factor is −2");
        assertThatThrownBy(() -> Recipes.times(1024, 1024)).hasMessageContaining("wanted output size is");
    }

    /// Counts the products of each phase and compares; the rule speaks of the numbers alone.
    @Test
    void countsAreEvenExactlyWhenTheRuleSaysSo() {
        for (Recipe recipe : everyRecipe(recipe -> recipe.padding() == 0 && recipe.outputPadding() == 0)) {
            Axis axis = recipe.axis(40);
            AxisTaps taps = AxisTaps.byLarge(axis);
            int border = axis.extent();
            long different = IntStream.range(border, axis.output() - border)
                    .map(taps::count)
                    .distinct()
                    .count();
            assertThat(recipe.overlap().isEven()).as("%s", recipe).isEqualTo(different == 1);
        }
    }

    @Test
    void aRecipeKnowsItsAxis() {
        Recipe recipe = new Recipe(3, 2, 1, 1, 1);
        assertThat(recipe.isOf(Axis.transposed(5, 3, 2, 1, 1, 1))).isTrue();
        assertThat(recipe.isOf(new Axis(Operation.TRANSPOSED, 5, 3, 2, 1, 0, 1, 1)))
                .isFalse();
        assertThat(new Recipe(3, 2, 1, 0, 1).isOf(Axis.convolution(5, 3, 2, 1, 1)))
                .isFalse();
    }

    private static boolean makes(Recipe recipe, int input, int output) {
        try {
            return recipe.axis(input).output() == output;
        } catch (Refusal refused) {
            assertThat(refused.message().key()).startsWith("layer.refused");
            return false;
        }
    }

    /// Kernel up to 7, stride up to 24, dilation up to 3.
    private static List<Recipe> everyRecipe(Predicate<Recipe> wanted) {
        List<Recipe> all = new ArrayList<>();
        for (int kernel = 1; kernel <= 7; kernel++) {
            for (int stride = 1; stride <= 24; stride++) {
                for (int dilation = 1; dilation <= (kernel == 1 ? 1 : 3); dilation++) {
                    for (int padding = 0; padding <= dilation * (kernel - 1); padding++) {
                        for (int spare = 0; spare < Math.max(stride, dilation); spare++) {
                            all.add(new Recipe(kernel, stride, padding, spare, dilation));
                        }
                    }
                }
            }
        }
        return all.stream().filter(wanted).toList();
    }
}
