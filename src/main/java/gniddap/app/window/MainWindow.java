package gniddap.app.window;

import gniddap.app.board.BoardViewModel;
import gniddap.app.figures.FiguresViewModel;
import gniddap.app.files.FileChoice;
import gniddap.app.files.FilesViewModel;
import gniddap.app.keys.Shortcuts;
import gniddap.app.matrix.MatrixViewModel;
import gniddap.app.paint.FontShelf;
import gniddap.app.player.PlayerViewModel;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Workbench;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The main window: its parts' views in one scene, with its keys, its theme and its size of type.
public final class MainWindow {
    private final Parts parts;

    private MainWindow(Parts parts) {
        this.parts = parts;
    }

    /// Fills the stage with the window; showing it is left to the caller.
    public static MainWindow fill(Stage stage, Workbench workbench, FileChoice files, double width, double height) {
        FontShelf.open();
        Parts parts = Parts.of(workbench, files);
        Scene scene = new Scene(parts.load("window/WindowView.fxml"), width, height);
        SideColumn.follow(scene, workbench.viewProperty(), parts::load);
        ExportSheet.follow(scene, workbench, parts.figures());
        ThemeSheets.dress(scene, workbench.themeProperty().get());
        workbench.themeProperty().addListener((_, _, theme) -> ThemeSheets.dress(scene, theme));
        ControlSize.follow(scene, workbench.themeProperty());
        Shortcuts.listen(scene, WindowKeys.of(parts, stage));
        stage.titleProperty().bind(parts.topbar().windowTitleProperty());
        stage.setScene(scene);
        scene.lookup("#board").requestFocus();
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            parts.files().settle(stage::hide);
        });
        return new MainWindow(parts);
    }

    public Workbench workbench() {
        return parts.workbench();
    }

    public PlayerViewModel player() {
        return parts.player();
    }

    public BoardViewModel board() {
        return parts.board();
    }

    public MatrixViewModel matrix() {
        return parts.matrix();
    }

    public QuestionViewModel questions() {
        return parts.questions();
    }

    public FiguresViewModel figures() {
        return parts.figures();
    }

    public FilesViewModel files() {
        return parts.files();
    }
}
