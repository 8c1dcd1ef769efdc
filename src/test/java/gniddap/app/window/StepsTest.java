package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.paint.PictureView;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Plays, steps and drags in the steps view of the real window.
@ExtendWith(ApplicationExtension.class)
class StepsTest {
    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Preset first = Presets.named("padding-strides");
        window = MainWindow.fill(stage, new Workbench(first.name(), first.problem()), new FixedFile(), 990, 720);
        stage.show();
    }

    @Test
    void stepsGoThroughStagesAndBackExactly(FxRobot robot) {
        robot.clickOn("#board").type(KeyCode.DIGIT2);
        assertThat(view()).isEqualTo(View.STEPS);
        List<Mark> start = marks();
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(Moment.after(1));
        List<Mark> zeros = marks();
        assertThat(zeros).isNotEqualTo(start);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(place()).isEqualTo(Moment.after(1));
        assertThat(marks()).isEqualTo(zeros);
        robot.type(KeyCode.HOME);
        assertThat(marks()).isEqualTo(start);
        robot.type(KeyCode.END);
        assertThat(place()).isEqualTo(Moment.after(13));
    }

    @Test
    void viewsShareTheMomentOfTheRun(FxRobot robot) {
        inWindow(() -> {
            window.player().jump(Moment.after(5));
            return 0;
        });
        robot.clickOn("#view-steps");
        assertThat(place()).isEqualTo(Moment.after(3 + 5));
        robot.clickOn("#view-two-models");
        assertThat(place()).isEqualTo(Moment.after(5));
        robot.clickOn("#view-steps").clickOn("#last").clickOn("#view-two-models");
        assertThat(place()).isEqualTo(Moment.after(9));
    }

    @Test
    void theThirdLaneComesAndGoes(FxRobot robot) {
        assertThat(robot.lookup("#phases").<Region>query().isVisible()).isFalse();
        robot.clickOn("#view-steps").clickOn("#phases");
        assertThat(view()).isEqualTo(View.PHASES);
        robot.clickOn("#board").type(KeyCode.P);
        assertThat(view()).isEqualTo(View.STEPS);
        robot.type(KeyCode.P);
        assertThat(view()).isEqualTo(View.PHASES);
        robot.type(KeyCode.ESCAPE);
        assertThat(view()).isEqualTo(View.STEPS);
    }

    /// The ring has fallen away; the window is drawn out by a cell, and real values come back.
    @Test
    void theWindowIsDraggedHereTooAndTheBorderFollows(FxRobot robot) {
        robot.clickOn("#view-steps").clickOn("#last");
        PictureView board = robot.lookup("#board").query();
        Rectangle2D before = inWindow(() -> board.windowPlace().orElseThrow());
        double size = before.getWidth() / 5;
        robot.drag(board.localToScreen(before.getMinX(), before.getMinY()))
                .moveBy(-size / 2, -size / 2)
                .moveBy(-size / 2, -size / 2)
                .drop();
        assertThat(problem().outputShape().sizes()).containsExactly(1, 1, 6, 6);
        assertThat(problem().layer().axes())
                .allSatisfy(axis -> assertThat(axis.begin()).isZero());
        assertThat(place()).isEqualTo(Moment.after(13));
        assertThat(texts(Part.OUTPUT)).isEqualTo(BoardNumbers.of(Reading.MATRIX.compute(problem()), 36));
        assertThat(window.board().pictureProperty().get().marks())
                .filteredOn(mark -> mark instanceof Mark.Box
                        && mark.ref() != null
                        && mark.ref().part() == Part.INSERTED)
                .hasSize(8 * 8);
    }

    private BoardNumbers texts(Part part) {
        return inWindow(() -> BoardNumbers.in(window.board().pictureProperty().get(), part));
    }

    private List<Mark> marks() {
        return inWindow(() -> window.board().pictureProperty().get().marks());
    }

    private View view() {
        return inWindow(() -> window.workbench().viewProperty().get());
    }

    private Moment place() {
        return inWindow(() -> window.player().place());
    }

    private Problem problem() {
        return inWindow(() -> window.workbench().problemProperty().get());
    }

    private static <T> T inWindow(Callable<T> what) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5000, what);
    }
}
