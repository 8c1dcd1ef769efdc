package gniddap.app.session;

import gniddap.app.files.DialogFileChoice;
import gniddap.app.window.MainWindow;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Theme;
import gniddap.store.Presets;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.stage.Stage;

/// A program whose work is changed and never saved; its settings lie in the folder it is given. It runs until it is
/// killed.
final class UnclosedWindow {
    private UnclosedWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> show(Path.of(arguments[0])));
    }

    private static void show(Path folder) {
        Session session = Session.in(folder);
        Workbench workbench = session.workbench(Theme.LIGHT);
        Stage stage = new Stage();
        MainWindow window = MainWindow.fill(stage, workbench, new DialogFileChoice(stage), 900, 700);
        session.attach(stage, window);
        stage.show();
        workbench.change(Presets.named("dilated").problem());
    }
}
