package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.paint.PictureView;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Shape;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Types numbers on the board of the real window, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
class EditingTest {
    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Preset first = Presets.named("padding-strides");
        window = MainWindow.fill(stage, new Workbench(first.name(), first.problem()), new FixedFile(), 990, 720);
        stage.show();
    }

    @Test
    void typesInACellThatWasDoubleClicked(FxRobot robot) {
        robot.interact(() -> window.player().jump(Moment.after(9)));
        doubleClick(robot, input(4));
        TextField field = robot.lookup("#cell-editor").query();
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getSelectedText()).isEqualTo(field.getText());
        Point2D middle = field.localToScreen(field.getWidth() / 2, field.getHeight() / 2);
        assertThat(middle.distance(centre(robot, input(4)))).isLessThan(1);
        robot.write("-2.5").type(KeyCode.ENTER);
        assertThat(field.isVisible()).isFalse();
        assertThat(problem().input().at(4)).isEqualTo(-2.5f);
        assertThat(moment()).isEqualTo(Moment.after(9));
        assertBoardIsRight();
    }

    @Test
    void goesOnByTabAndBackByShiftTab(FxRobot robot) {
        doubleClick(robot, weight(0));
        robot.write("1/4").type(KeyCode.TAB).write("7");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(robot.lookup("#cell-editor").queryAs(TextField.class).getText())
                .isEqualTo("0.25");
        robot.type(KeyCode.TAB, KeyCode.TAB).write("0,5").type(KeyCode.ENTER);
        assertThat(problem().weight().values()).startsWith(0.25f, 7, 0.5f);
        assertBoardIsRight();
    }

    @Test
    void typesByKeyboardAlone(FxRobot robot) {
        robot.interact(() -> window.workbench().attention().pinnedProperty().set(weight(8)));
        robot.type(KeyCode.ENTER).write("12").type(KeyCode.ENTER);
        assertThat(problem().weight().at(8)).isEqualTo(12);
        robot.type(KeyCode.ENTER).write("13").type(KeyCode.ESCAPE);
        assertThat(problem().weight().at(8)).isEqualTo(12);
        robot.type(KeyCode.END);
        assertThat(moment()).isEqualTo(Moment.after(9));
        assertBoardIsRight();
    }

    @Test
    void aDigitOnAPinnedCellBeginsANewNumber(FxRobot robot) {
        robot.interact(() -> window.workbench().attention().pinnedProperty().set(weight(8)));
        robot.type(KeyCode.DIGIT4).type(KeyCode.DIGIT2).type(KeyCode.ENTER);
        assertThat(problem().weight().at(8)).isEqualTo(42);
        assertThat(window.workbench().viewProperty().get()).isEqualTo(View.TWO_MODELS);
        assertBoardIsRight();
    }

    @Test
    void aClickElsewhereTakesWhatWasTyped(FxRobot robot) {
        doubleClick(robot, input(0)).write("42");
        robot.clickOn("#last");
        assertThat(problem().input().at(0)).isEqualTo(42);
        assertThat(robot.lookup("#cell-editor").query().isVisible()).isFalse();
    }

    @Test
    void whatIsNoNumberStays(FxRobot robot) {
        doubleClick(robot, input(0)).write("4x2");
        robot.clickOn("#last");
        TextField field = robot.lookup("#cell-editor").query();
        assertThat(field.isVisible()).isTrue();
        assertThat(field.getText()).isEqualTo("4x2");
        assertThat(remark(robot)).startsWith("“4x2” is not a number");
        robot.doubleClickOn(field).write("6").type(KeyCode.ENTER);
        assertThat(problem().input().at(0)).isEqualTo(6);
    }

    @Test
    void anOutputSaysThatItIsComputed(FxRobot robot) {
        doubleClick(robot, new Ref(Part.OUTPUT, problem().outputShape(), 12));
        assertThat(remark(robot)).startsWith("Outputs are computed");
        robot.clickOn(centre(robot, input(0)));
        assertThat(robot.lookup("#cell-remark").query().isVisible()).isFalse();
    }

    @Test
    void theEditorStaysOnItsCellWhenTheWindowIsResized(FxRobot robot) {
        doubleClick(robot, weight(4)).write("31");
        robot.interact(
                () -> robot.lookup("#board").query().getScene().getWindow().setHeight(860));
        WaitForAsyncUtils.waitForFxEvents();
        TextField field = robot.lookup("#cell-editor").query();
        Point2D middle = field.localToScreen(field.getWidth() / 2, field.getHeight() / 2);
        assertThat(middle.distance(centre(robot, weight(4)))).isLessThan(1);
        robot.type(KeyCode.ENTER);
        assertThat(problem().weight().at(4)).isEqualTo(31);
    }

    @Test
    void undoesToTheStartAndRedoesToTheEnd(FxRobot robot) {
        List<Problem> steps = new ArrayList<>(List.of(problem()));
        for (int flat = 0; flat < 3; flat++) {
            doubleClick(robot, weight(flat)).write("9" + flat).type(KeyCode.ENTER);
            steps.add(problem());
        }
        assertThat(steps).doesNotHaveDuplicates();
        for (int step = 2; step >= 0; step--) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            assertThat(problem()).isEqualTo(steps.get(step));
            assertBoardIsRight();
        }
        assertThat(robot.lookup("#undo").query().isDisabled()).isTrue();
        robot.clickOn("#redo");
        assertThat(problem()).isEqualTo(steps.get(1));
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(problem()).isEqualTo(steps.get(3));
        assertThat(robot.lookup("#redo").query().isDisabled()).isTrue();
        assertBoardIsRight();
    }

    @Test
    void undoInTheFieldStaysInTheField(FxRobot robot) {
        doubleClick(robot, weight(0)).write("5").type(KeyCode.ENTER);
        Problem changed = problem();
        doubleClick(robot, weight(1)).write("77");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(problem()).isEqualTo(changed);
        assertThat(robot.lookup("#cell-editor").query().isVisible()).isTrue();
    }

    @Test
    void pastesABiggerMatrixAfterAsking(FxRobot robot) {
        Problem before = problem();
        robot.interact(() -> window.workbench().attention().pinnedProperty().set(input(0)));
        copyElsewhere(robot, "array([[1., 2., 3., 4.],\n       [5., 6., 7., -8.]])");
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#question-text").queryAs(Label.class).getText())
                .contains("Change the input size to 2×4?");
        assertThat(problem()).isEqualTo(before);
        robot.clickOn("#paste-change");
        assertThat(problem().input().values()).containsExactly(1, 2, 3, 4, 5, 6, 7, -8);
        inWindow(() -> {
            window.player().last();
            return true;
        });
        assertThat(shown(Part.INPUT)).isEqualTo(BoardNumbers.of(problem().input(), 8));
        assertThat(shown(Part.OUTPUT)).isEqualTo(BoardNumbers.of(Reading.MATRIX.compute(problem()), 21));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(problem()).isEqualTo(before);
    }

    @Test
    void copiesAPanelAndPastesItByKeyboardAlone(FxRobot robot) {
        Problem before = problem();
        robot.interact(() -> window.workbench().attention().pinnedProperty().set(weight(0)));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        robot.interact(() -> window.workbench().attention().pinnedProperty().set(input(0)));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(problem().input().values()).isEqualTo(before.weight().values());
        robot.interact(() -> window.workbench().attention().release());
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(robot.lookup("#question-text").queryAs(Label.class).getText())
                .startsWith("Where should");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#question").query().isVisible()).isFalse();
    }

    /// A busy machine may part the two clicks so far that they are no double click; then a person clicks again.
    private FxRobot doubleClick(FxRobot robot, Ref cell) {
        for (int tries = 0; tries < 10 && !answered(robot); tries++) {
            robot.doubleClickOn(centre(robot, cell));
        }
        assertThat(answered(robot)).isTrue();
        return robot;
    }

    private static boolean answered(FxRobot robot) {
        return inWindow(() -> robot.lookup("#cell-editor").query().isVisible()
                || robot.lookup("#cell-remark").query().isVisible());
    }

    private static void copyElsewhere(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void assertBoardIsRight() {
        inWindow(() -> {
            window.player().last();
            return true;
        });
        assertThat(shown(Part.INPUT)).isEqualTo(BoardNumbers.of(problem().input(), 9));
        assertThat(shown(Part.WEIGHT)).isEqualTo(BoardNumbers.of(problem().weight(), 9));
        assertThat(shown(Part.TURNED_WEIGHT))
                .isEqualTo(BoardNumbers.of(problem().weight(), 9));
        assertThat(shown(Part.OUTPUT)).isEqualTo(BoardNumbers.of(Reading.MATRIX.compute(problem()), 25));
    }

    private BoardNumbers shown(Part part) {
        return BoardNumbers.in(inWindow(() -> window.board().pictureProperty().get()), part);
    }

    private static String remark(FxRobot robot) {
        return robot.lookup("#cell-remark").queryAs(Label.class).getText();
    }

    private Ref input(int flat) {
        return new Ref(Part.INPUT, problem().input().shape(), flat);
    }

    private Ref weight(int flat) {
        Shape shape = problem().weight().shape();
        return new Ref(Part.WEIGHT, shape, flat);
    }

    private Point2D centre(FxRobot robot, Ref cell) {
        PictureView board = robot.lookup("#board").query();
        return inWindow(() -> {
            Rectangle2D place = board.placeOf(cell).orElseThrow();
            return board.localToScreen(place.getMinX() + place.getWidth() / 2, place.getMinY() + place.getHeight() / 2);
        });
    }

    private Problem problem() {
        return window.workbench().problemProperty().get();
    }

    private Moment moment() {
        return inWindow(() -> window.player().moment());
    }

    private static <T> T inWindow(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(2000, question);
    }
}
