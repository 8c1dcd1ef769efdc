package gniddap.picture.alt;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.picture.Composer;
import gniddap.picture.PanelName;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.store.LayerText;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AltTextTest {

    @Test
    void aMomentIsToldWithItsLayerItsViewItsSentenceAndItsNumbers() {
        AltText text = AltText.still(composer("padding-strides", View.TWO_MODELS), null, 5);
        assertThat(text.alt())
                .startsWith("A transposed convolution with kernel 3×3, stride 2, padding 1 turns the input x, 3×3, "
                        + "into the output y, 5×5. On the left, ")
                .contains("This is the moment after 5 of 9 steps. Distributing: x₁₁ = 5 meets every weight;")
                .contains("The input, row by row: 1 2 0, 3 5 1, 0 2 4.")
                .contains("The kernel, row by row: 1 2 1, 0 1 3, 2 1 0.")
                .endsWith("At the end the output, row by row: "
                        + "1 3 2 6 0, 7 12 12 6 2, 3 9 5 15 1, 3 12 9 8 9, 0 0 2 6 4.");
        assertThat(text.caption())
                .isEqualTo("Transposed convolution with kernel 3×3, stride 2, padding 1, 3×3 → 5×5, "
                        + "after step 5 of 9.");
        assertThat(text.text()).isEqualTo(text.alt() + "\n\n" + text.caption() + "\n");
    }

    @Test
    void startEndRunAndChosenStepsSaySo() {
        Composer composer = composer("one-dimension", View.DISTRIBUTING);
        assertThat(AltText.still(composer, null, 0).caption()).endsWith(", before the first step.");
        assertThat(AltText.still(composer, null, 6).caption()).endsWith(", complete.");
        assertThat(AltText.run(composer, null).alt()).contains("The animation goes through all 6 steps.");
        assertThat(AltText.steps(composer, null, 0, 3).alt()).contains("Step 0: Nothing", "Step 3: x₀₂ = 3");
        assertThat(AltText.steps(composer, null, 0, 3).caption()).endsWith(", steps 0, 3.");
    }

    @Test
    void channelsAreNamedAndOneModelIsToldWhereOnlyItIsShown() {
        Composer composer = composer("channels", View.TWO_MODELS);
        AltText text = AltText.still(composer, PanelName.OUTPUT, 3);
        assertThat(text.alt())
                .contains("2×2 in 2 channels", "“output” is shown", "channel 1: −4 1 −1 −1")
                .doesNotContain("Distributing:");
    }

    @Test
    void aConvolutionIsCalledOne() {
        AltText text = AltText.still(composer("padding-strides-conv", View.COLLECTING), null, 3);
        assertThat(text.alt()).startsWith("A convolution with").contains("padded input");
        assertThat(text.caption()).startsWith("Convolution with");
    }

    @Test
    void manyNumbersAreLeftOut() {
        Problem large = LayerText.read("ConvTranspose2d(1, 1, 3)").problem("n", List.of(9, 9), 1);
        Scene scene =
                Scene.forPixels(large, Grain.INPUT_VALUE, View.TWO_MODELS, new Style(Theme.LIGHT, false), 1280, 720);
        assertThat(AltText.run(Composer.of(scene), null).alt())
                .contains("The kernel, row by row")
                .doesNotContain("The input, row by row", "the output, row by row");
    }

    @ParameterizedTest
    @EnumSource
    void everyViewHasItsWords(View view) {
        assertThat(AltText.still(composer("channels", view), null, 1).alt()).hasSizeGreaterThan(250);
    }

    private static Composer composer(String preset, View view) {
        return Composer.of(Scene.forPixels(
                Presets.named(preset).problem(), Grain.INPUT_VALUE, view, new Style(Theme.LIGHT, false), 1280, 720));
    }
}
