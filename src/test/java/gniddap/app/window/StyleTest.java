package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.store.Presets;
import gniddap.words.Message;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// No style sheet names a colour that is not there or a value that does not fit: the toolkit would warn.
@ExtendWith(ApplicationExtension.class)
class StyleTest {
    private static final Logger LOG = Logger.getLogger("javafx");
    private final Warnings warnings = new Warnings();
    private final Workbench workbench =
            new Workbench("", Presets.named("padding-strides").problem());

    @Start
    void open(Stage stage) {
        LOG.addHandler(warnings);
        MainWindow.fill(stage, workbench, new FixedFile(), 990, 720);
        stage.show();
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(warnings);
    }

    @Test
    void nothingIsAmissInAnyTheme(FxRobot robot) {
        for (Theme theme : Theme.values()) {
            robot.interact(() -> {
                workbench.themeProperty().set(theme);
                workbench.change(Presets.named("dilated").problem());
                workbench.complaintProperty().set(new Message("presets.none"));
            });
            robot.clickOn("#file").moveTo("#file-save").clickOn("#file-new");
            robot.clickOn("#export")
                    .moveTo("#export-kind-gif")
                    .clickOn("#export-kind-gif")
                    .clickOn("#export-close");
            robot.interact(() -> List.of(View.values()).forEach(workbench.viewProperty()::set));
            robot.interact(() -> workbench.viewProperty().set(View.TWO_MODELS));
            robot.clickOn("#preset").clickOn("#speeds").clickOn("#loop").moveTo("#first");
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(warnings.texts).isEmpty();
    }

    private static final class Warnings extends Handler {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                texts.add(entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
