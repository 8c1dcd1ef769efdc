package gniddap.app;

import gniddap.app.files.DialogFileChoice;
import gniddap.app.window.MainWindow;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Theme;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// Opens the window.
public final class GniddapApplication extends Application {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private static final List<String> ICONS =
            List.of("gniddap-16.png", "gniddap-32.png", "gniddap-48.png", "gniddap-128.png", "gniddap-256.png");

    /// Kept, for loggers that nobody keeps forget their filters.
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    /// Shows the window and returns when it was closed. Throws UnsupportedOperationException where no display answers.
    public static void open() {
        JAVAFX_LOG.setFilter(entry -> !String.valueOf(entry.getMessage()).contains("Unsupported JavaFX configuration"));
        launch(GniddapApplication.class);
    }

    @Override
    public void start(Stage stage) {
        Preset first = Presets.named(Presets.ids().getFirst());
        Workbench workbench = new Workbench(first.name(), first.problem());
        workbench.themeProperty().set(themeOfTheDesktop());
        MainWindow.fill(stage, workbench, new DialogFileChoice(stage), WIDTH, HEIGHT);
        for (String icon : ICONS) {
            stage.getIcons().add(new Image("/assets/icons/" + icon));
        }
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.show();
    }

    private static Theme themeOfTheDesktop() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }
}
