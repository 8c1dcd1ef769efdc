package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.picture.Part;
import gniddap.store.LayerText;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Changes the layer by mouse and by keyboard, and compares every number of the board with the engine's.
@ExtendWith(ApplicationExtension.class)
class LayerCardTest {
    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Preset first = Presets.named("padding-strides");
        Workbench workbench = new Workbench(first.name(), first.problem());
        window = MainWindow.fill(stage, workbench, new FixedFile(), 990, 900);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "input-size, 4, 3, 3",
        "kernel-size, 4, 3, 5",
        "stride, 3, 2, 1",
        "padding, 2, 1, 0",
        "output-padding, 1, 0, 1",
        "dilation, 2, 1, 3"
    })
    void eachNumberObeysMouseAndKeyboard(String id, int more, int usual, int typed, FxRobot robot) {
        robot.type(KeyCode.END);
        robot.clickOn("#" + id + "-more");
        checkBoard(id, more);
        robot.clickOn("#" + id + "-less");
        checkBoard(id, usual);
        robot.clickOn("#" + id).type(KeyCode.UP);
        checkBoard(id, more);
        robot.type(KeyCode.DOWN);
        checkBoard(id, usual);
        robot.type(KeyCode.BACK_SPACE).write(String.valueOf(typed));
        checkBoard(id, typed);
        robot.type(KeyCode.ESCAPE);
        checkBoard(id, usual);
    }

    @Test
    void theClickThatEntersAFieldSelectsItsNumber(FxRobot robot) {
        robot.clickOn("#kernel-size").write("2");
        assertThat(layer().axes()).allSatisfy(axis -> assertThat(axis.kernel()).isEqualTo(2));
    }

    /// The wheel of the robot may turn a row lower than the pointer stands; which number it turns is all one here.
    @Test
    void wheelsOverAButton(FxRobot robot) {
        robot.type(KeyCode.END);
        Layer before = layer();
        robot.moveTo("#kernel-size-more").scroll(VerticalDirection.UP);
        assertThat(layer()).isNotEqualTo(before);
        checkNumbers();
        robot.scroll(VerticalDirection.DOWN);
        assertThat(layer()).isEqualTo(before);
    }

    @Test
    void anInvalidNumberIsToldAndTheOfferMendsIt(FxRobot robot) {
        Layer before = layer();
        robot.type(KeyCode.END);
        robot.clickOn("#output-padding").type(KeyCode.BACK_SPACE).write("7");
        assertThat(text(robot, "#output-padding-refusal")).contains("The largest here is 1.");
        assertThat(layer()).isEqualTo(before);
        checkNumbers();
        robot.clickOn("#output-padding-offer");
        checkBoard("output-padding", 1);
        assertThat(inWindow(() -> robot.lookup("#output-padding-refusal")
                        .query()
                        .getParent()
                        .isVisible()))
                .isFalse();
        robot.interact(() -> window.workbench().undo());
        assertThat(inWindow(() ->
                        robot.lookup("#output-padding").queryAs(TextField.class).getText()))
                .isEqualTo("0");
    }

    @Test
    void opensTheNumbersOfEachAxis(FxRobot robot) {
        robot.type(KeyCode.END);
        robot.clickOn("#more").clickOn("#input-size-1").type(KeyCode.UP);
        robot.clickOn("#padding-after-2").type(KeyCode.DOWN);
        assertThat(layer().axes()).extracting(Axis::input).containsExactly(3, 4);
        assertThat(layer().axes()).extracting(Axis::end).containsExactly(0, 1);
        checkNumbers();
        robot.clickOn("#in-channels-more").clickOn("#out-channels-more").clickOn("#groups-more");
        assertThat(layer().groups()).isEqualTo(2);
        robot.clickOn("#bias");
        assertThat(problem().bias()).isPresent();
        checkNumbers();
        robot.clickOn("#more");
        assertThat(inWindow(() ->
                        robot.lookup("#input-size").queryAs(TextField.class).getText()))
                .isEqualTo("3×4");
    }

    @Test
    void turnsToTheConvolutionAndCopiesTheCall(FxRobot robot) {
        robot.clickOn("#convolution");
        assertThat(layer().operation()).isEqualTo(Operation.CONVOLUTION);
        assertThat(inWindow(() -> robot.lookup("#output-padding").query().isDisabled()))
                .isTrue();
        robot.type(KeyCode.END);
        checkNumbers();
        robot.clickOn("#copy-call");
        assertThat(inWindow(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(LayerText.of(layer(), false).orElseThrow());
    }

    private void checkBoard(String id, int expected) {
        ToIntFunction<Axis> number = switch (id) {
            case "input-size" -> Axis::input;
            case "kernel-size" -> Axis::kernel;
            case "stride" -> Axis::stride;
            case "padding" -> Axis::begin;
            case "output-padding" -> Axis::outputPadding;
            default -> Axis::dilation;
        };
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(layer().axes())
                .allSatisfy(axis -> assertThat(number.applyAsInt(axis)).isEqualTo(expected));
        checkNumbers();
    }

    /// At the end of the run the board holds the engine's numbers of this very layer.
    private void checkNumbers() {
        BoardNumbers shown =
                inWindow(() -> BoardNumbers.in(window.board().pictureProperty().get(), Part.OUTPUT));
        assertThat(shown)
                .isEqualTo(BoardNumbers.of(
                        Reading.MATRIX.compute(problem()),
                        problem().outputShape().count()));
    }

    private Layer layer() {
        return problem().layer();
    }

    private Problem problem() {
        return inWindow(() -> window.workbench().problemProperty().get());
    }

    private static String text(FxRobot robot, String id) {
        return inWindow(() -> robot.lookup(id).queryAs(Labeled.class).getText());
    }

    private static <T> T inWindow(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(2000, question);
    }
}
