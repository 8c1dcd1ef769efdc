package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.picture.Theme;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drives the real window with a robot and compares what the board shows with the engine's numbers.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private final FixedFile files = new FixedFile();

    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Preset first = Presets.named("padding-strides");
        window = MainWindow.fill(stage, new Workbench(first.name(), first.problem()), files, 990, 720);
        stage.show();
    }

    @Test
    void beginsWithNothingDone(FxRobot robot) {
        assertThat(moment()).isEqualTo(Moment.START);
        assertThat(shown(Part.OUTPUT).texts()).isEmpty();
        assertThat(shown(Part.INPUT)).isEqualTo(BoardNumbers.of(problem().input(), 9));
        assertThat(text(robot, "#position")).isEqualTo("input value 0 of 9 · output cell 0 of 25");
    }

    @Test
    void showsTheWholeOutputAtTheEnd(FxRobot robot) {
        robot.clickOn("#last");
        assertThat(shown(Part.OUTPUT)).isEqualTo(BoardNumbers.of(Reading.MATRIX.compute(problem()), 25));
        Tensor complete = Reading.MATRIX.compute(problem().withoutWindow());
        assertThat(shown(Part.COMPLETE)).isEqualTo(BoardNumbers.of(complete, 49));
    }

    @Test
    void showsTheSumsOfTheStepsThatWereMade(FxRobot robot) {
        robot.interact(() -> window.player().jump(Moment.after(5)));
        Tensor soFar = Reading.ZERO_INSERTION.compute(withFirstInputs(5).withoutWindow());
        assertThat(BoardNumbers.of(soFar, 49).texts())
                .containsAllEntriesOf(shown(Part.COMPLETE).texts());
        assertThat(shown(Part.OUTPUT)).isEqualTo(BoardNumbers.of(Reading.MATRIX.compute(problem()), 14));
        assertThat(text(robot, "#position")).isEqualTo("input value 5 of 9 · output cell 14 of 25");
    }

    @Test
    void playsAndPauses(FxRobot robot) throws Exception {
        robot.clickOn("#play");
        assertThat(text(robot, "#play")).isEqualTo("Pause");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> moment().position() > 0.2);
        robot.type(KeyCode.SPACE);
        Moment there = moment();
        assertThat(text(robot, "#play")).isEqualTo("Play");
        WaitForAsyncUtils.sleep(150, TimeUnit.MILLISECONDS);
        assertThat(moment()).isEqualTo(there);
    }

    @Test
    void obeysKeysWhereNoEditorHasTheFocus(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        assertThat(text(robot, "#play")).isEqualTo("Pause");
        robot.type(KeyCode.SPACE, KeyCode.HOME, KeyCode.PLUS);
        assertThat(text(robot, "#speeds")).isEqualTo("1.5×");
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(moment()).isEqualTo(Moment.after(3));
        robot.clickOn("#preset").clickOn("#preset-search").type(KeyCode.SPACE);
        assertThat(text(robot, "#play")).isEqualTo("Play");
    }

    @Test
    void spacePressesTheButtonThatWasReachedByKeyboard(FxRobot robot) {
        robot.clickOn("#last").type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(text(robot, "#play")).isEqualTo("Play");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT).type(KeyCode.SPACE);
        assertThat(text(robot, "#play")).isEqualTo("Play");
    }

    @Test
    void composesForTheShapeOfTheBoard(FxRobot robot) {
        Stage stage = (Stage) robot.window(".*gniddap");
        robot.interact(() -> stage.setHeight(860));
        Picture tall = picture();
        robot.interact(() -> stage.setHeight(640));
        assertThat(picture().width() / picture().height()).isGreaterThan(1.4 * tall.width() / tall.height());
        robot.clickOn("#board");
        assertThat(robot.lookup("#board").query().getAccessibleText())
                .isEqualTo(picture().description());
    }

    @Test
    void stepsForwardInMotionAndBackAtOnce(FxRobot robot) {
        robot.clickOn("#forward");
        robot.clickOn("#forward");
        assertThat(moment().position()).isBetween(1.0, 2.0);
        robot.type(KeyCode.END).type(KeyCode.LEFT);
        assertThat(moment()).isEqualTo(Moment.after(8));
        robot.clickOn("#back").type(KeyCode.HOME);
        assertThat(moment()).isEqualTo(Moment.START);
    }

    @Test
    void scrubs(FxRobot robot) {
        Slider scrub = robot.lookup("#scrub").query();
        robot.clickOn(scrub);
        assertThat(moment().position()).isBetween(4.0, 5.0);
        robot.interact(() -> scrub.setValue(1));
        assertThat(moment()).isEqualTo(Moment.after(9));
        assertThat(shown(Part.OUTPUT)).isEqualTo(BoardNumbers.of(Reading.COLLECT.compute(problem()), 25));
    }

    @Test
    void changesTheGrain(FxRobot robot) {
        robot.interact(() -> window.player().jump(Moment.after(5)));
        robot.clickOn("#grain-output");
        assertThat(window.workbench().grainProperty().get()).isEqualTo(Grain.OUTPUT_CELL);
        assertThat(moment()).isEqualTo(Moment.after(13));
        assertThat(shown(Part.OUTPUT)).isEqualTo(BoardNumbers.of(Reading.COLLECT.compute(problem()), 13));
        robot.clickOn("#grain-output");
        assertThat(window.workbench().grainProperty().get()).isEqualTo(Grain.OUTPUT_CELL);
    }

    @Test
    void opensThePresetThatWasSearchedFor(FxRobot robot) {
        robot.clickOn("#preset").write("stamps interleave").type(KeyCode.ENTER);
        assertThat(text(robot, "#preset")).isEqualTo("A dilated 2×2 kernel");
        robot.type(KeyCode.END);
        assertThat(shown(Part.OUTPUT)).isEqualTo(BoardNumbers.of(Reading.DISTRIBUTE.compute(problem()), 25));
    }

    @Test
    void opensAFileAndComplainsOfABadOne(FxRobot robot, @TempDir Path folder) throws IOException {
        files.file = Files.writeString(folder.resolve("broken.json"), "{\"op\": 3}");
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        assertThat(text(robot, "#notice-text")).contains("broken.json");
        assertThat(problem().layer())
                .isEqualTo(Presets.named("padding-strides").problem().layer());
        robot.clickOn("#notice-dismiss");
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    @Test
    void showsSymbolsAndTheOtherTheme(FxRobot robot) {
        int ground = picture().ground();
        robot.clickOn("#symbols").clickOn("#theme");
        assertThat(shown(Part.INPUT).texts()).containsEntry(4, "x₁₁");
        assertThat(window.workbench().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(picture().ground()).isNotEqualTo(ground);
    }

    @Test
    void theListOfKeysComesAndGoes(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup("#key-list").query().isVisible()).isTrue();
        assertThat(robot.lookup(".key-name").queryAll()).hasSizeGreaterThan(20);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-list").query().isVisible()).isFalse();
    }

    private Problem withFirstInputs(int count) {
        float[] values = problem().input().values();
        Arrays.fill(values, count, values.length, 0);
        Tensor input = new Tensor(problem().input().shape(), values);
        return new Problem(
                "part", problem().layer(), input, problem().weight(), problem().bias());
    }

    private Problem problem() {
        return window.workbench().problemProperty().get();
    }

    private Moment moment() {
        return inWindow(() -> window.player().moment());
    }

    private Picture picture() {
        return inWindow(() -> window.board().pictureProperty().get());
    }

    private BoardNumbers shown(Part part) {
        return BoardNumbers.in(picture(), part);
    }

    private static String text(FxRobot robot, String id) {
        return inWindow(() -> robot.lookup(id).queryAs(Labeled.class).getText().replace('\u00a0', ' '));
    }

    /// Waits until the window has handled all that was done to it, and asks it on its own thread.
    private static <T> T inWindow(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(2000, question);
    }
}
