package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gniddap.app.paint.PictureView;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Mark;
import gniddap.picture.MatrixLook;
import gniddap.picture.Picture;
import gniddap.picture.View;
import gniddap.store.LayerText;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Drags, enlarges and turns the matrix of the real window.
@ExtendWith(ApplicationExtension.class)
class MatrixToolsTest {
    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Workbench workbench =
                new Workbench("", LayerText.read("ConvTranspose2d(1, 1, 3)").problem("", List.of(12, 12), 1));
        workbench.viewProperty().set(View.MATRIX);
        window = MainWindow.fill(stage, workbench, new FixedFile(), 990, 720);
        stage.show();
    }

    @Test
    void theKeyTurnsItIntoItsMirrorAndBack(FxRobot robot) throws Exception {
        robot.type(KeyCode.T);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> look().turn() == 1);
        assertThat(texts()).contains("C 144×196");
        robot.clickOn("#matrix-turn");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> look().turn() == 0);
        assertThat(texts()).contains("Cᵀ 196×144");
    }

    @Test
    void theWheelEnlargesTheHandDragsAndFitShowsAll(FxRobot robot) {
        Point2D middle = middleOfMatrix(robot);
        robot.moveTo(middle);
        for (int notch = 0; notch < 6; notch++) {
            robot.scroll(1, VerticalDirection.UP);
        }
        MatrixLook near = look();
        assertThat(near.zoom()).isGreaterThan(1.1);
        robot.drag(middle).dropTo(middle.add(40, 25));
        assertThat(look().zoom()).isEqualTo(near.zoom());
        assertThat(look().row()).isLessThan(near.row());
        assertThat(look().column()).isLessThan(near.column());
        robot.clickOn("#matrix-fit");
        assertThat(look()).isEqualTo(MatrixLook.WHOLE);
    }

    @Test
    void theButtonsEnlargeAndALayerOfItsOwnBeginsWhole(FxRobot robot) {
        robot.clickOn("#matrix-in");
        double zoom = look().zoom();
        assertThat(zoom).isGreaterThan(1.1);
        robot.clickOn("#matrix-in").clickOn("#matrix-out");
        assertThat(look().zoom()).isCloseTo(zoom, within(1e-9));
        Preset other = Presets.named("matrix");
        robot.interact(() -> window.workbench().open(other.name(), other.problem()));
        assertThat(look()).isEqualTo(MatrixLook.WHOLE);
        robot.interact(() -> window.workbench().viewProperty().set(View.TWO_MODELS));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#matrix-tools").query().isVisible()).isFalse();
    }

    private MatrixLook look() {
        return window.workbench().matrixLookProperty().get();
    }

    private List<String> texts() {
        return Objects.requireNonNull(window.board().pictureProperty().get()).marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    private Point2D middleOfMatrix(FxRobot robot) {
        PictureView board = robot.lookup("#board").queryAs(PictureView.class);
        Picture picture = Objects.requireNonNull(board.pictureProperty().get());
        Bounds shown = board.localToScreen(board.getLayoutBounds());
        for (double x = picture.width() * 0.6; x > 0; x -= 5) {
            double y = picture.height() * 0.4;
            if (window.matrix().isOnMatrix(x - 60, y)) {
                return new Point2D(
                        shown.getMinX() + (x - 60) / picture.width() * shown.getWidth(),
                        shown.getMinY() + y / picture.height() * shown.getHeight());
            }
        }
        throw new AssertionError("no matrix on the board");
    }
}
