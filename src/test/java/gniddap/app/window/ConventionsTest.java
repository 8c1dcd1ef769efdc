package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.picture.View;
import gniddap.store.Presets;
import gniddap.store.code.Dialect;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The conventions view on the real window: its code, and a layer pasted into it.
@ExtendWith(ApplicationExtension.class)
class ConventionsTest {
    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        Workbench workbench = new Workbench("", Presets.named("same-pytorch").problem());
        window = MainWindow.fill(stage, workbench, new FixedFile(), 1280, 720);
        stage.show();
    }

    @Test
    void keyFiveShowsTheCodeOfEachDialect(FxRobot robot) {
        robot.push(KeyCode.DIGIT5);
        assertThat(window.workbench().viewProperty().get()).isEqualTo(View.CONVENTIONS);
        TextArea code = robot.lookup("#code").queryAs(TextArea.class);
        assertThat(code.getText()).contains("padding=1, output_padding=1");
        ChoiceBox<Dialect> dialects = robot.lookup("#dialects").query();
        robot.interact(() -> dialects.setValue(Dialect.JAX));
        assertThat(code.getText()).contains("lax.conv_transpose").contains("padding=((1, 2), (1, 2))");
        robot.interact(() -> robot.lookup("#copy-code").queryAs(Hyperlink.class).fire());
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(code.getText()));
    }

    @Test
    void aPastedCallBecomesTheLayer(FxRobot robot) {
        robot.push(KeyCode.DIGIT5);
        TextArea field = robot.lookup("#pasted-call").queryAs(TextArea.class);
        Label remark = robot.lookup("#paste-remark").queryAs(Label.class);
        robot.interact(
                () -> field.setText("layers.Conv2DTranspose(2, 4, strides=2, padding='same', activation='relu')"));
        robot.interact(() -> robot.lookup("#set-layer").queryAs(Button.class).fire());
        assertThat(window.workbench().problemProperty().get().outputShape().sizes())
                .containsExactly(1, 2, 6, 6);
        assertThat(remark.getText()).contains("activation='relu' was left out.");
        robot.interact(() -> field.setText("Linear(3, 4)"));
        robot.interact(() -> robot.lookup("#set-layer").queryAs(Button.class).fire());
        assertThat(remark.getText()).startsWith("There is no layer here");
        assertThat(window.workbench().problemProperty().get().outputShape().sizes())
                .containsExactly(1, 2, 6, 6);
    }

    @Test
    void pastingACallOnTheBoardSetsTheLayer(FxRobot robot) {
        String call = "nn.ConvTranspose2d(1, 1, 2, stride=3)";
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, call)));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(window.workbench().problemProperty().get().outputShape().sizes())
                .containsExactly(1, 1, 8, 8);
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.workbench().problemProperty().get())
                .isEqualTo(Presets.named("same-pytorch").problem());
    }
}
