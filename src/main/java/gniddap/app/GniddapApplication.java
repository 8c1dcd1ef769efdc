package gniddap.app;

import gniddap.app.files.DialogFileChoice;
import gniddap.app.session.Session;
import gniddap.app.window.MainWindow;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Theme;
import gniddap.store.SettingsFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Opens the window.
public final class GniddapApplication extends Application {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    /// How much of a small screen the window fills at first; its frame takes some, too.
    private static final double FILLED = 0.95;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private static final List<String> ICONS =
            List.of("gniddap-16.png", "gniddap-32.png", "gniddap-48.png", "gniddap-128.png", "gniddap-256.png");

    /// Kept, for loggers that nobody keeps forget their filters.
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    /// Shows the window, with the file open in it if one is named, and returns when it was closed. Throws
    /// UnsupportedOperationException where no display answers.
    public static void open(Optional<Path> file) {
        System.setProperty("java.awt.headless", "true"); // Java2D paints files, and leaves the screen to JavaFX
        JAVAFX_LOG.setFilter(entry -> !String.valueOf(entry.getMessage()).contains("Unsupported JavaFX configuration"));
        launch(GniddapApplication.class, file.map(Path::toString).stream().toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Session session = Session.in(SettingsFolder.ofThisMachine());
        Workbench workbench = session.workbench(themeOfTheDesktop());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, FILLED * screen.getWidth());
        double height = Math.min(HEIGHT, FILLED * screen.getHeight());
        MainWindow window = MainWindow.fill(stage, workbench, new DialogFileChoice(stage), width, height);
        for (String icon : ICONS) {
            stage.getIcons().add(new Image("/assets/icons/" + icon));
        }
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        session.attach(stage, window);
        stage.show();
        getParameters().getUnnamed().forEach(file -> window.files().open(Path.of(file)));
    }

    private static Theme themeOfTheDesktop() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }
}
