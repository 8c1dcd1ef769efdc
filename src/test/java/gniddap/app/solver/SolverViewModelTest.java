package gniddap.app.solver;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Recipe;
import gniddap.picture.View;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SolverViewModelTest {
    private final Preset preset = Presets.named("padding-strides");
    private final Workbench workbench = new Workbench(preset.name(), preset.problem());
    private final SolverViewModel solver = new SolverViewModel(workbench);

    @Test
    void beginsWithTheLayerOnTheTable() {
        assertThat(solver.inputProperty().get()).isEqualTo("3");
        assertThat(solver.outputProperty().get()).isEqualTo("5");
        assertThat(solver.presentProperty().get()).isEqualTo(new Recipe(3, 2, 1, 0, 1));
        assertThat(solver.getRecipes()).contains(new Recipe(3, 2, 1, 0, 1));
        assertThat(SolverViewModel.reason(new Recipe(3, 2, 1, 0, 1))).startsWith("Stride 2 does not divide");
    }

    @Test
    void answersTheExample() {
        solver.example();
        assertThat(solver.getRecipes())
                .contains(new Recipe(3, 2, 0, 0, 1), new Recipe(5, 1, 0, 0, 1), new Recipe(3, 1, 0, 0, 2))
                .allMatch(recipe -> recipe.axis(3).output() == 7);
        assertThat(solver.getSummary()).isEqualTo(solver.getRecipes().size() + " layers do");
    }

    @Test
    void aRowGivesTheLayerItsNumbersAndKeepsItsValues() {
        solver.outputProperty().set("6");
        solver.apply(new Recipe(4, 2, 1, 0, 1));
        Axis axis = Axis.transposed(3, 4, 2, 1, 0, 1);
        Problem now = workbench.problemProperty().get();
        assertThat(now.layer()).isEqualTo(new Layer(List.of(axis, axis), 1, 1, 1));
        assertThat(now.input()).isEqualTo(preset.problem().input());
        assertThat(now.weight().at(5)).isEqualTo(preset.problem().weight().at(4));
        assertThat(solver.presentProperty().get()).isEqualTo(new Recipe(4, 2, 1, 0, 1));
        workbench.undo();
        assertThat(workbench.problemProperty().get()).isEqualTo(preset.problem());
        assertThat(workbench.canUndoProperty().get()).isFalse();
    }

    @Test
    void aFactorForEveryInputKeepsTheInput() {
        Preset flat = Presets.named("no-overlap");
        workbench.open(flat.name(), flat.problem());
        solver.aimProperty().set(Aim.ALWAYS);
        solver.factorProperty().set("3");
        solver.apply(new Recipe(3, 3, 0, 0, 1));
        assertThat(workbench.problemProperty().get().outputShape().sizes()).containsExactly(1, 1, 6, 9);
    }

    @Test
    void aConvolutionIsTurnedIntoItsTransposedLayer() {
        Preset convolution = Presets.named("padding-strides-conv");
        workbench.open(convolution.name(), convolution.problem());
        assertThat(solver.presentProperty().get()).isNull();
        solver.apply(new Recipe(3, 2, 1, 0, 1));
        Problem now = workbench.problemProperty().get();
        assertThat(now.layer()).isEqualTo(preset.problem().layer());
        assertThat(now.weight()).isEqualTo(convolution.problem().weight());
    }

    @Test
    void saysWhatCannotBeSearched() {
        solver.inputProperty().set("three");
        assertThat(solver.getComplaint()).isEqualTo("Write whole numbers.");
        assertThat(solver.getRecipes()).isEmpty();
        solver.inputProperty().set("0");
        assertThat(solver.getComplaint()).contains("The input size is 0");
        solver.inputProperty().set("2000");
        assertThat(solver.getComplaint()).contains("1 to 1024");
        solver.inputProperty().set("3");
        assertThat(solver.getComplaint()).isEmpty();
        assertThat(solver.getRecipes()).isNotEmpty();
    }

    @Test
    void aLayerTooLargeToFollowIsRefusedInTheWindow() {
        Preset channels = Presets.named("channels");
        workbench.open(channels.name(), channels.problem());
        solver.inputProperty().set("1000");
        solver.outputProperty().set("1000");
        solver.apply(new Recipe(3, 1, 1, 0, 1));
        assertThat(workbench.complaintProperty().get()).isNotNull();
        assertThat(workbench.problemProperty().get()).isEqualTo(channels.problem());
        assertThat(workbench.viewProperty().get()).isEqualTo(View.TWO_MODELS);
    }
}
