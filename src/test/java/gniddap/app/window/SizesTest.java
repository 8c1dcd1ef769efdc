package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.paint.PictureView;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Axis;
import gniddap.engine.Recipe;
import gniddap.engine.Shape;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.picture.View;
import gniddap.store.Preset;
import gniddap.store.Presets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The view of sizes in the real window: its number line and its solver.
@ExtendWith(ApplicationExtension.class)
class SizesTest {
    private static final Ref FIVE = new Ref(Part.SIZE, Shape.of(2, 2), 0);
    private static final Ref SIX = new Ref(Part.SIZE, Shape.of(2, 2), 1);

    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Preset first = Presets.named("padding-strides");
        window = MainWindow.fill(stage, new Workbench(first.name(), first.problem()), new FixedFile(), 990, 720);
        stage.show();
    }

    @Test
    void aClickOnASizeSetsTheOutputPadding(FxRobot robot) {
        robot.type(KeyCode.DIGIT4);
        assertThat(window.workbench().viewProperty().get()).isEqualTo(View.SIZES);
        click(robot, SIX);
        assertThat(axis()).isEqualTo(Axis.transposed(3, 3, 2, 1, 1, 1));
        click(robot, FIVE);
        assertThat(axis()).isEqualTo(Axis.transposed(3, 3, 2, 1, 0, 1));
        robot.interact(() -> window.workbench().undo());
        assertThat(axis().outputPadding()).isEqualTo(1);
    }

    @Test
    void aClickOnARowOfTheSolverAppliesIt(FxRobot robot) {
        robot.clickOn("#view-sizes").clickOn("#solver-example");
        ListView<Recipe> list = robot.lookup("#solver-list").queryListView();
        assertThat(list.getItems()).contains(new Recipe(3, 2, 0, 0, 1));
        robot.clickOn(robot.lookup(".recipe").nth(1).queryParent());
        Recipe chosen = list.getItems().getFirst();
        assertThat(chosen.isOf(axis())).isTrue();
        assertThat(axis().output()).isEqualTo(7);
        robot.interact(() -> window.workbench().undo());
        assertThat(axis()).isEqualTo(Axis.transposed(3, 3, 2, 1, 0, 1));
        robot.clickOn("#view-two-models");
        assertThat(robot.lookup("#formula").tryQuery()).isPresent();
    }

    private Axis axis() {
        return window.workbench().problemProperty().get().layer().axes().getLast();
    }

    private void click(FxRobot robot, Ref ref) {
        PictureView board = robot.lookup("#board").query();
        Rectangle2D place = board.placeOf(ref).orElseThrow();
        Point2D at =
                board.localToScreen(place.getMinX() + place.getWidth() / 2, place.getMinY() + place.getHeight() / 2);
        robot.clickOn(at);
    }
}
