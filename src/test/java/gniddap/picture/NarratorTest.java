package gniddap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import gniddap.trace.Models;
import org.junit.jupiter.api.Test;

class NarratorTest {
    private final Problem problem = Presets.named("padding-strides").problem();
    private final Narrator narrator = Narrator.of(Models.of(problem, Grain.INPUT_VALUE));

    @Test
    void tellsTheStep() {
        assertThat(narrator.tell(Moment.after(5)))
                .isEqualTo(new Told(
                        "x₁₁ = 5 meets every weight; 9 products are added to f, rows 2 to 4, columns 2 to 4.",
                        "y₂₃ gathers the 2 values under the turned kernel: 15."));
    }

    @Test
    void writesTheCellThatIsCollected() {
        Formula formula = narrator.formula(Moment.after(5), null).orElseThrow();
        assertThat(formula.text()).isEqualTo("y₂₃ = 5·3 + 1·0 = 15");
        assertThat(formula.terms().getFirst().factor()).isEqualTo("x₁₁·");
        assertThat(formula.terms().getFirst().weight()).isEqualTo("w₁₂");
        assertThat(narrator.formula(Moment.START, null)).isEmpty();
    }

    @Test
    void writesTheCellThatIsPointedAt() {
        assertThat(text(Part.OUTPUT, 0)).isEqualTo("y₀₀ = 1·1 = 1");
        assertThat(text(Part.COMPLETE, 7 * 3 + 4)).isEqualTo("y₂₃ = 5·3 + 1·0 = 15");
        assertThat(text(Part.COMPLETE, 0)).isEqualTo("f₀₀ = 1·1 = 1");
        assertThat(text(Part.INPUT, 4)).isEqualTo("x₁₁ = 5·1, 5·2, 5·1, 5·0, 5·1 + … = 5");
        assertThat(text(Part.WEIGHT, 5)).isEqualTo("w₁₂ = 1·3, 2·3, 0·3, 3·3, 5·3 + … = 3");
    }

    @Test
    void addsTheBiasLast() {
        Problem channels = Presets.named("channels").problem();
        Formula formula = Narrator.of(Models.of(channels, Grain.INPUT_VALUE))
                .formula(Moment.START, new Ref(Part.OUTPUT, channels.outputShape(), 16))
                .orElseThrow();
        assertThat(formula.terms().getLast().weight()).isEqualTo("b₁");
        assertThat(formula.text()).endsWith(" + (−2) = −4");
    }

    private String text(Part part, int flat) {
        Layer layer = problem.layer();
        Ref ref = switch (part) {
            case INPUT -> new Ref(part, layer.inputShape(1), flat);
            case COMPLETE -> new Ref(part, layer.withoutWindow().outputShape(1), flat);
            case WEIGHT -> new Ref(part, layer.weightShape(), flat);
            default -> new Ref(part, layer.outputShape(1), flat);
        };
        return narrator.formula(Moment.after(5), ref).orElseThrow().text();
    }
}
