package gniddap.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Fill;
import gniddap.engine.Operand;
import gniddap.engine.Problem;
import gniddap.store.Presets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FillViewModelTest {
    private final Workbench workbench =
            new Workbench("first", Presets.named("padding-strides").problem());
    private final FillViewModel fill = new FillViewModel(workbench);

    @Test
    void everyRandomFillingIsAnotherAndCanBeUndone() {
        Problem before = problem();
        Set<Problem> seen = new HashSet<>(Set.of(before));
        for (int n = 0; n < 20; n++) {
            fill.fill(Operand.WEIGHT, Fill.RANDOM);
            assertThat(seen.add(problem())).isTrue();
        }
        workbench.undo();
        fill.fill(Operand.WEIGHT, Fill.RANDOM);
        assertThat(seen.add(problem())).isTrue();
        for (int n = 0; n < 20; n++) {
            workbench.undo();
        }
        assertThat(problem()).isEqualTo(before);
    }

    @Test
    void addsABiasAndTakesItAway() {
        assertThat(fill.biasedProperty().get()).isFalse();
        fill.fill(Operand.BIAS, Fill.ONES);
        assertThat(problem().bias().orElseThrow().values()).containsOnly(1);
        assertThat(fill.biasedProperty().get()).isTrue();
        fill.takeBiasAway();
        assertThat(problem().bias()).isEmpty();
    }

    @Test
    void fillsTheInputByCounting() {
        fill.fill(Operand.INPUT, Fill.COUNTING);
        assertThat(problem().input().values()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    private Problem problem() {
        return workbench.problemProperty().get();
    }
}
