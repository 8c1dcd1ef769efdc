package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.concurrent.Callable;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The cards beside the board follow the run, the pointer and the problem.
@ExtendWith(ApplicationExtension.class)
class CardsTest {
    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Preset first = Presets.named("padding-strides");
        Workbench workbench = new Workbench(first.name(), first.problem());
        window = MainWindow.fill(stage, workbench, new FixedFile(), 990, 900);
        stage.show();
    }

    /// What no node holds on to must live as long as the window all the same.
    @Test
    void goOnAfterMemoryWasTidied(FxRobot robot) {
        System.gc();
        robot.interact(() -> window.player().jump(Moment.after(5)));
        assertThat(inWindow(() ->
                        robot.lookup("#told-distributing").queryAs(Text.class).getText()))
                .startsWith(" x₁₁ = 5 meets every weight");
        assertThat(text(robot, "#formula-name")).isEqualTo("y₂₃");
        assertThat(text(robot, "#formula-result")).isEqualTo("15");
        robot.interact(() ->
                window.workbench().open("", Presets.named("checkerboard-even").problem()));
        assertThat(text(robot, "#overlap-sentence")).startsWith("Counts are even inside");
        assertThat(text(robot, "#output-size")).isEqualTo("8");
        assertThat(text(robot, "#reading-distribute")).isEqualTo("64 cells equal");
        assertThat(text(robot, "#call")).isEqualTo("ConvTranspose2d(1, 1, 2,\n  stride=2, bias=False)");
    }

    @Test
    void writesTheCellThatIsPointedAt(FxRobot robot) {
        Ref corner = new Ref(Part.OUTPUT, window.workbench().work().problem().outputShape(), 0);
        robot.interact(() -> window.workbench().attention().hoveredProperty().set(corner));
        assertThat(text(robot, "#formula-name")).isEqualTo("y₀₀");
        assertThat(text(robot, "#formula-result")).isEqualTo("1");
        robot.interact(() -> window.workbench().attention().release());
        assertThat(text(robot, "#formula-name")).startsWith("Step on");
    }

    private static String text(FxRobot robot, String id) {
        return inWindow(() -> robot.lookup(id).queryAs(Labeled.class).getText());
    }

    private static <T> T inWindow(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(2000, question);
    }
}
