package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.paint.PictureView;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.picture.Mark;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.Theme;
import gniddap.picture.Token;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Points at the real board, walks it, enlarges its panels and drags its window.
@ExtendWith(ApplicationExtension.class)
class BoardTest {
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
    void pointingAtACellLightsItsPartnersAndAClickPinsIt(FxRobot robot) {
        robot.moveTo(cell(robot, new Ref(Part.OUTPUT, problem().outputShape(), 13)));
        assertThat(attention()).isEqualTo(new Ref(Part.OUTPUT, problem().outputShape(), 13));
        assertThat(outlines()).isGreaterThanOrEqualTo(12);
        robot.clickOn(cell(robot, new Ref(Part.INPUT, problem().input().shape(), 4)));
        robot.moveTo("#play");
        assertThat(attention()).isEqualTo(new Ref(Part.INPUT, problem().input().shape(), 4));
        robot.type(KeyCode.ESCAPE);
        assertThat(attention()).isNull();
    }

    @Test
    void theBoardIsWalkedByKeyboard(FxRobot robot) {
        robot.type(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(attention()).isEqualTo(new Ref(Part.INPUT, problem().input().shape(), 4));
        robot.type(KeyCode.TAB);
        assertThat(attention())
                .isEqualTo(new Ref(Part.WEIGHT, problem().weight().shape(), 0));
        robot.type(KeyCode.ESCAPE, KeyCode.RIGHT);
        assertThat(attention()).isNull();
        assertThat(inWindow(() -> window.player().movingProperty().get())).isTrue();
    }

    @Test
    void aPanelIsEnlargedAndBroughtBack(FxRobot robot) {
        robot.type(KeyCode.C);
        assertThat(shown(Part.INPUT).texts()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        assertThat(shown(Part.INPUT).texts()).hasSize(9);
        Bounds board = robot.lookup("#board")
                .query()
                .localToScreen(robot.lookup("#board").query().getBoundsInLocal());
        robot.doubleClickOn(new Point2D(board.getMinX() + 20, board.getMinY() + 20));
        assertThat(shown(Part.OUTPUT).texts()).isEmpty();
        assertThat(shown(Part.INPUT).texts()).hasSize(9);
    }

    @Test
    void theWindowIsDraggedAndOneUndoTakesItBack(FxRobot robot) {
        Problem before = problem();
        PictureView board = robot.lookup("#board").query();
        Rectangle2D place = inWindow(() -> board.windowPlace().orElseThrow());
        double size = place.getWidth() / 5;
        robot.drag(board.localToScreen(place.getMaxX(), place.getMaxY()))
                .moveBy(size / 2, size / 2)
                .moveBy(size / 2, size / 2)
                .drop();
        assertThat(problem().layer().axes())
                .allSatisfy(axis -> assertThat(axis.outputPadding()).isEqualTo(1));
        inWindow(() -> {
            window.workbench().undo();
            return 0;
        });
        assertThat(problem()).isEqualTo(before);
    }

    private Point2D cell(FxRobot robot, Ref ref) {
        PictureView board = robot.lookup("#board").query();
        Rectangle2D place = inWindow(() -> board.placeOf(ref).orElseThrow());
        return board.localToScreen(place.getMinX() + place.getWidth() / 2, place.getMinY() + place.getHeight() / 2);
    }

    private @Nullable Ref attention() {
        return inWindow(() -> Optional.ofNullable(
                        window.workbench().attention().subjectProperty().get()))
                .orElse(null);
    }

    private long outlines() {
        return picture().marks().stream()
                        .filter(mark ->
                                mark instanceof Mark.Box box && box.stroke().colour() == Theme.LIGHT.colour(Token.LINK))
                        .count()
                + 1;
    }

    private Problem problem() {
        return window.workbench().problemProperty().get();
    }

    private Picture picture() {
        return inWindow(() -> window.board().pictureProperty().get());
    }

    private BoardNumbers shown(Part part) {
        return BoardNumbers.in(picture(), part);
    }

    /// Waits until the window has handled all that was done to it, and asks it on its own thread.
    private static <T> T inWindow(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(2000, question);
    }
}
