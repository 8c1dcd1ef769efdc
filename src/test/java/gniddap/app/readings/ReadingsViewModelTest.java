package gniddap.app.readings;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Refit;
import gniddap.engine.Tensor;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingsViewModelTest {
    private final Problem problem = Presets.named("padding-strides").problem();
    private final Workbench workbench = new Workbench("", problem);
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void allWaysAgreeOnEveryPreset() {
        ReadingsViewModel readings = new ReadingsViewModel(workbench, waiting::add, Runnable::run);
        for (Preset preset : Presets.all()) {
            workbench.open(preset.name(), preset.problem());
            assertThat(readings.getAnswers())
                    .as(preset.name())
                    .hasSizeBetween(3, 4)
                    .allMatch(Answer::equal);
        }
        assertThat(waiting).isEmpty();
    }

    @Test
    void countsTheCellsOnce() {
        ReadingsViewModel readings = new ReadingsViewModel(workbench, waiting::add, Runnable::run);
        assertThat(readings.getAnswers())
                .extracting(Answer::text)
                .containsExactly("25 cells equal", "equal", "equal", "equal");
        assertThat(readings.getTitle()).isEqualTo("FOUR WAYS, ONE ANSWER");
        workbench.change(Refit.refit(problem, problem.layer().pair()));
        assertThat(readings.getAnswers()).extracting(Answer::name).containsExactly("distribute", "collect", "C·u");
        assertThat(readings.getTitle()).isEqualTo("THREE WAYS, ONE ANSWER");
    }

    @Test
    void namesTheCellInWhichOneDiffers() {
        ReadingsViewModel readings = new ReadingsViewModel(workbench, this::withAFault, waiting::add, Runnable::run);
        assertThat(readings.getAnswers().getFirst().equal()).isFalse();
        assertThat(readings.getAnswers().getFirst().text()).isEqualTo("differs at 0, 0, 1, 2");
        assertThat(readings.getAnswers().subList(1, 4)).allMatch(Answer::equal);
    }

    @Test
    void largeProblemsAreAnsweredLaterAndOnlyTheNewest() {
        ReadingsViewModel readings = new ReadingsViewModel(workbench, waiting::add, Runnable::run);
        workbench.change(large(40));
        workbench.change(large(50));
        assertThat(readings.getAnswers())
                .noneMatch(Answer::known)
                .extracting(Answer::text)
                .containsOnly("…");
        waiting.removeFirst().run();
        assertThat(readings.getAnswers()).noneMatch(Answer::known);
        waiting.removeFirst().run();
        assertThat(readings.getAnswers()).allMatch(Answer::equal);
        int cells = large(50).outputShape().count();
        assertThat(readings.getAnswers().getFirst().text()).isEqualTo(cells + " cells equal");
    }

    private Problem large(int input) {
        Axis axis = Axis.transposed(input, 5, 2, 1, 0, 1);
        return Refit.refit(problem, new Layer(List.of(axis, axis), 1, 1, 1));
    }

    private Map<Reading, Tensor> withAFault(Problem given) {
        Map<Reading, Tensor> outputs = Answers.compute(given);
        float[] values = Reading.COLLECT.compute(given).values();
        values[7] += 1;
        outputs.put(Reading.DISTRIBUTE, new Tensor(given.outputShape(), values));
        return outputs;
    }
}
