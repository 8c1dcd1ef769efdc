package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.picture.Theme;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.store.ProblemFile;
import gniddap.store.ProblemText;
import gniddap.trace.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Makes, opens, saves and drops files in the real window, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class FilesTest {
    private static final Preset FIRST = Presets.named("padding-strides");
    private static final Problem OTHER = Presets.named("dilated").problem();

    private final FixedFile files = new FixedFile();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private Stage stage;

    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        window = MainWindow.fill(stage, new Workbench(FIRST.name(), FIRST.problem()), files, 990, 720);
        stage.show();
    }

    @Test
    void titlesTellWhatIsOpenAndWhetherItIsSaved(FxRobot robot) {
        assertThat(title()).isEqualTo("Padding, strides, transposed — gniddap");
        change(robot);
        assertThat(title()).isEqualTo("• Own layer — gniddap");
        assertThat(text(robot, "#preset")).isEqualTo("• Own layer");
        robot.interact(() -> window.workbench().undo());
        assertThat(title()).isEqualTo("Padding, strides, transposed — gniddap");
    }

    @Test
    void savesUnderTheSuggestedNameAndAgainWithoutAsking(FxRobot robot) {
        change(robot);
        files.file = folder.resolve("own-layer");
        robot.clickOn("#file").clickOn("#file-save");
        Path written = folder.resolve("own-layer.json");
        assertThat(files.suggested).hasFileName("own-layer.json");
        assertThat(title()).isEqualTo("Own layer — gniddap");
        assertThat(read(written).weight()).isEqualTo(problem().weight());
        files.file = null;
        robot.interact(() -> window.workbench().undo());
        assertThat(title()).startsWith("•");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        assertThat(read(written).weight()).isEqualTo(FIRST.problem().weight());
        assertThat(title()).doesNotStartWith("•");
    }

    @Test
    void savesAsAnotherFileAndAsksBeforeReplacingIt(FxRobot robot) throws IOException {
        Path taken = Files.writeString(folder.resolve("mine.json"), "old");
        files.file = folder.resolve("mine");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(text(robot, "#question-text")).isEqualTo(taken + " exists. Replace it?");
        assertThat(taken).hasContent("old");
        robot.clickOn("#files-replace-yes");
        assertThat(read(taken).input()).isEqualTo(FIRST.problem().input());
        assertThat(title()).isEqualTo("mine — gniddap");
    }

    @Test
    void savingKeepsThePlaceInTheRun(FxRobot robot) {
        robot.interact(() -> window.player().jump(Moment.after(1)));
        files.file = folder.resolve("mine.json");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        assertThat(window.player().moment().position()).isEqualTo(1);
    }

    @Test
    void anUntouchedPresetIsLeftWithoutAsking(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        assertThat(title()).isEqualTo("Untitled — gniddap");
        assertThat(problem().layer()).isEqualTo(FIRST.problem().layer());
        assertThat(problem().weight().values()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        robot.interact(() -> window.workbench().undo());
        assertThat(title()).startsWith("Padding");
    }

    @Test
    void unsavedWorkIsAskedAbout(FxRobot robot) {
        change(robot);
        robot.clickOn("#file").clickOn("#file-new");
        assertThat(text(robot, "#question-text")).isEqualTo("“Own layer” has changes that are not saved.");
        robot.type(KeyCode.ESCAPE);
        assertThat(asks(robot)).isFalse();
        assertThat(title()).startsWith("• Own layer");
        robot.clickOn("#file").clickOn("#file-new").clickOn("#files-unsaved-discard");
        assertThat(title()).isEqualTo("Untitled — gniddap");
    }

    @Test
    void theQuestionIsAnsweredByKeys(FxRobot robot) {
        change(robot);
        files.file = folder.resolve("kept.json");
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.type(KeyCode.ENTER);
        assertThat(read(folder.resolve("kept.json")).weight()).isEqualTo(OTHER.weight());
        assertThat(title()).isEqualTo("Untitled — gniddap");
        robot.interact(() -> window.workbench().undo());
        assertThat(title()).isEqualTo("kept — gniddap");
    }

    @Test
    void closingAsksOnlyWhereSomethingWouldBeLost(FxRobot robot) {
        change(robot);
        requestClose(robot);
        assertThat(stage.isShowing()).isTrue();
        robot.clickOn("#question-cancel");
        assertThat(stage.isShowing()).isTrue();
        robot.interact(() -> window.workbench().undo());
        requestClose(robot);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void opensRecentFilesAndDropsThoseThatAreGone(FxRobot robot) throws IOException {
        Path kept = write("kept_one.json", ProblemText.of(OTHER));
        Path gone = write("gone.json", ProblemText.of(OTHER));
        robot.interact(() -> window.files().open(gone));
        robot.interact(() -> window.files().open(kept));
        assertThat(window.files().recent().files()).containsExactly(kept, gone);
        Files.delete(gone);
        robot.clickOn("#file").clickOn("#file-recent").clickOn("gone.json — " + folder);
        assertThat(text(robot, "#notice-text"))
                .isEqualTo("There is no file " + gone + " any more; it is taken off the list.");
        assertThat(window.files().recent().files()).containsExactly(kept);
    }

    @Test
    void asksWhichProblemOfSeveral(FxRobot robot) throws IOException {
        String both = "[" + ProblemText.of(FIRST.problem()) + "," + ProblemText.of(OTHER) + "]";
        Path file = write("both.json", both);
        robot.interact(() -> window.files().open(file));
        assertThat(text(robot, "#question-text")).isEqualTo("both.json holds 2 problems. Which one?");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(problem()).isEqualTo(OTHER);
        assertThat(window.workbench().work().file()).isEmpty();
    }

    @Test
    void whatHasNoNameIsCalledAfterItsFileOrItsPlace(FxRobot robot) throws IOException {
        Path one = write("nameless.json", ProblemText.of(named("")));
        robot.interact(() -> window.files().open(one));
        assertThat(title()).isEqualTo("nameless — gniddap");
        Path two = write("two.json", "[" + ProblemText.of(named("first")) + "," + ProblemText.of(named(" ")) + "]");
        robot.interact(() -> window.files().open(two));
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(title()).isEqualTo("problem 2 — gniddap");
    }

    @Test
    void theMenuIsReachedByKeysAlone(FxRobot robot) {
        Node preset = robot.lookup("#preset").query();
        robot.interact(preset::requestFocus);
        while (!"file".equals(stage.getScene().getFocusOwner().getId())) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(title()).isEqualTo("Untitled — gniddap");
    }

    @Test
    void takesOneProblemFileAndSaysWhyNothingElse(FxRobot robot) throws IOException {
        Path good = write("good.json", ProblemText.of(OTHER));
        robot.interact(() -> window.files().drop(List.of(good, good)));
        assertThat(text(robot, "#notice-text")).isEqualTo("2 files were dropped; gniddap opens one at a time.");
        robot.interact(() -> window.files().drop(List.of(Path.of("photo.png"))));
        assertThat(text(robot, "#notice-text")).contains("“photo.png”").contains(".json");
        robot.interact(() -> window.files().drop(List.of(folder)));
        assertThat(text(robot, "#notice-text")).contains("is a folder");
        robot.interact(() -> window.files().drop(List.of(good)));
        assertThat(problem()).isEqualTo(OTHER);
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void takesArraysAndNpzFilesThatAreDropped(FxRobot robot) throws IOException {
        Path array = Files.writeString(folder.resolve("input.csv"), "9,8,7\n6,5,4\n3,2,1\n1,1,1\n");
        robot.interact(() -> window.files().drop(List.of(array)));
        assertThat(robot.lookup("#question").query().isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        Path npz = folder.resolve("other.npz");
        ProblemFile.write(npz, OTHER);
        robot.interact(() -> window.files().drop(List.of(npz)));
        assertThat(problem()).isEqualTo(OTHER);
    }

    @Test
    void resetsAllButTheThemeAndBringsTheWorkBack(FxRobot robot) {
        change(robot);
        robot.clickOn("#symbols").clickOn("#grain-output").clickOn("#theme").clickOn("#last");
        robot.type(KeyCode.PLUS);
        robot.press(KeyCode.ALT).type(KeyCode.R).release(KeyCode.ALT);
        Workbench workbench = window.workbench();
        assertThat(problem()).isEqualTo(Presets.all().getFirst().problem());
        assertThat(workbench.symbolsProperty().get()).isFalse();
        assertThat(workbench.grainProperty().get()).isEqualTo(Grain.INPUT_VALUE);
        assertThat(text(robot, "#speeds")).isEqualTo("1×");
        assertThat(window.player().moment().position()).isZero();
        assertThat(workbench.themeProperty().get()).isEqualTo(Theme.DARK);
        robot.interact(workbench::undo);
        assertThat(problem().weight()).isEqualTo(OTHER.weight());
    }

    private static Problem named(String name) {
        return new Problem(name, OTHER.layer(), OTHER.input(), OTHER.weight(), OTHER.bias());
    }

    private void change(FxRobot robot) {
        robot.interact(() -> window.workbench().change(OTHER));
    }

    private void requestClose(FxRobot robot) {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Problem read(Path file) {
        return ProblemFile.read(file).getFirst();
    }

    private Problem problem() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.workbench().problemProperty().get();
    }

    private String title() {
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(stage.getTitle());
    }

    private static boolean asks(FxRobot robot) {
        return robot.lookup("#question").query().isVisible();
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
