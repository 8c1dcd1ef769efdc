package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.paint.PictureView;
import gniddap.app.workbench.Workbench;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Those who hear the window instead of seeing it are told what each control is, and each step.
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Preset first = Presets.named("padding-strides");
        window = MainWindow.fill(stage, new Workbench(first.name(), first.problem()), new FixedFile(), 1280, 720);
        stage.show();
    }

    @Test
    void everyControlHasAName(FxRobot robot) {
        robot.interact(() -> robot.lookup("#preset").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> all = AllNodes.shown();
        List<Node> controls = all.stream().filter(AccessibilityTest::takesInput).toList();
        assertThat(controls).hasSizeGreaterThan(40);
        assertThat(controls).filteredOn(Slider.class::isInstance).isNotEmpty();
        assertThat(controls).filteredOn(ListView.class::isInstance).isNotEmpty();
        assertThat(controls).filteredOn(control -> !isNamed(control, all)).isEmpty();
    }

    @Test
    void everyPresetIsReadOutWithItsSentence(FxRobot robot) {
        robot.interact(() -> robot.lookup("#preset").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(AllNodes.shown().stream().filter(ListCell.class::isInstance).map(Node::getAccessibleText))
                .contains("%s. %s"
                        .formatted(
                                Presets.name("padding-strides"),
                                Presets.named("padding-strides").sentence()));
    }

    @Test
    void theBoardTellsEachStep(FxRobot robot) throws Exception {
        for (int step : new int[] {5, 7, 2}) {
            robot.interact(() -> window.player().jump(Moment.after(step)));
            String left = robot.lookup("#told-distributing").queryAs(Text.class).getText();
            String right = robot.lookup("#told-collecting").queryAs(Text.class).getText();
            assertThat(left).isNotBlank();
            Node board = robot.lookup("#board").query();
            WaitForAsyncUtils.waitFor(
                    5,
                    TimeUnit.SECONDS,
                    () -> board.getAccessibleText().contains(left.strip())
                            && board.getAccessibleText().contains(right.strip()));
        }
    }

    private static boolean takesInput(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof Slider
                || node instanceof ListView<?>
                || node instanceof Spinner<?>
                || node instanceof ComboBoxBase<?>
                || node instanceof PictureView;
    }

    private static boolean isNamed(Node node, List<Node> all) {
        return says(node.getAccessibleText())
                || (node instanceof Labeled labeled && says(labeled.getText()))
                || labels(all).anyMatch(label -> Objects.equals(label.getLabelFor(), node) && says(label.getText()));
    }

    private static Stream<Label> labels(List<Node> all) {
        return all.stream().filter(Label.class::isInstance).map(Label.class::cast);
    }

    private static boolean says(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
