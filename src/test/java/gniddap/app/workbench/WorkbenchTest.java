package gniddap.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.store.Presets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
    private static final Problem FIRST = Presets.named("padding-strides").problem();
    private static final Problem SECOND = Presets.named("no-padding").problem();
    private static final Problem THIRD = Presets.named("dilated").problem();

    private final Workbench workbench = new Workbench("first", FIRST);

    @Test
    void goesBackToTheStartAndForthToTheEnd() {
        workbench.open("second", SECOND);
        workbench.change(THIRD);
        workbench.undo();
        assertThat(workbench.problemProperty().get()).isEqualTo(SECOND);
        assertThat(workbench.titleProperty().get()).isEqualTo("second");
        workbench.undo();
        assertThat(workbench.problemProperty().get()).isEqualTo(FIRST);
        assertThat(workbench.canUndoProperty().get()).isFalse();
        workbench.undo();
        workbench.redo();
        workbench.redo();
        assertThat(workbench.work()).isEqualTo(new Work("second", SECOND).with(THIRD));
        assertThat(workbench.canRedoProperty().get()).isFalse();
    }

    @Test
    void aNewDeedForgetsWhatWasUndone() {
        workbench.change(SECOND);
        workbench.undo();
        workbench.change(THIRD);
        assertThat(workbench.canRedoProperty().get()).isFalse();
        workbench.undo();
        assertThat(workbench.problemProperty().get()).isEqualTo(FIRST);
    }

    @Test
    void whatChangesNothingIsNoStep() {
        workbench.change(FIRST);
        assertThat(workbench.canUndoProperty().get()).isFalse();
    }

    @Test
    void savingIsNoStepAndKeepsTheFile() {
        workbench.saved("saved", Path.of("saved.json"));
        assertThat(workbench.canUndoProperty().get()).isFalse();
        workbench.change(SECOND);
        assertThat(workbench.work().file()).contains(Path.of("saved.json"));
    }

    @Test
    void undoingWhatWasSavedMakesItDifferFromItsFile() {
        workbench.open("other", THIRD);
        workbench.open("mine", FIRST);
        workbench.change(SECOND);
        assertThat(workbench.work().isUnsaved()).isTrue();
        workbench.saved("saved", Path.of("saved.json"));
        assertThat(workbench.work().isUnsaved()).isFalse();
        workbench.undo();
        assertThat(workbench.work())
                .isEqualTo(new Work(
                        "saved", FIRST, Optional.of(Path.of("saved.json")), Optional.of(SECOND.named("Own layer"))));
        workbench.undo();
        assertThat(workbench.work()).as("another work").isEqualTo(new Work("other", THIRD));
    }

    @Test
    void aPresetWithAnotherLayerHasANameOfItsOwnUntilItsLayerIsBack() {
        workbench.open(FIRST.name(), FIRST);
        Tensor turned = FIRST.weight().with(0, 9);
        workbench.change(FIRST.withWeight(turned));
        assertThat(workbench.work().title()).isEqualTo(FIRST.name());
        workbench.change(SECOND);
        assertThat(workbench.work().title()).isEqualTo("Own layer");
        assertThat(workbench.work().problem().name()).isEqualTo("Own layer");
        workbench.change(FIRST.named("Own layer"));
        assertThat(workbench.work()).isEqualTo(new Work(FIRST.name(), FIRST));
    }

    @Test
    void recoveredWorkIsUnsavedUntilItIsSaved() {
        workbench.recover("mine", SECOND, Optional.empty());
        assertThat(workbench.work().isUnsaved()).isTrue();
        workbench.saved("mine", Path.of("mine.json"));
        assertThat(workbench.work().isUnsaved()).isFalse();
    }

    @Test
    void anotherLayerLetsGoOfCells() {
        Ref cell = new Ref(Part.INPUT, FIRST.input().shape(), 3);
        workbench.attention().pinnedProperty().set(cell);
        assertThat(workbench.attention().subjectProperty().get()).isEqualTo(cell);
        workbench.open("second", SECOND);
        assertThat(workbench.attention().subjectProperty().get()).isNull();
    }
}
