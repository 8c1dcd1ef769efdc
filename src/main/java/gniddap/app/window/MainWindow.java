package gniddap.app.window;

import gniddap.app.board.BoardController;
import gniddap.app.board.BoardViewModel;
import gniddap.app.notice.NoticeController;
import gniddap.app.notice.NoticeViewModel;
import gniddap.app.paint.FontShelf;
import gniddap.app.player.PlayerController;
import gniddap.app.player.PlayerViewModel;
import gniddap.app.presets.PresetsController;
import gniddap.app.presets.PresetsViewModel;
import gniddap.app.topbar.FileChoice;
import gniddap.app.topbar.TopbarController;
import gniddap.app.topbar.TopbarViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The main window: its parts' view models, one workbench between them, and the view of it all.
public final class MainWindow {
    private final Workbench workbench;
    private final PlayerViewModel player;
    private final BoardViewModel board;
    private final TopbarViewModel topbar;

    private MainWindow(Workbench workbench, FileChoice files) {
        this.workbench = workbench;
        player = new PlayerViewModel(workbench);
        board = new BoardViewModel(workbench, player.momentProperty());
        topbar = new TopbarViewModel(workbench, files);
    }

    /// Fills the stage with the window; showing it is left to the caller.
    public static MainWindow fill(Stage stage, Workbench workbench, FileChoice files, double width, double height) {
        FontShelf.open();
        MainWindow window = new MainWindow(workbench, files);
        Scene scene = new Scene(window.load(), width, height);
        ThemeSheets.dress(scene, workbench.themeProperty().get());
        workbench.themeProperty().addListener((_, _, theme) -> ThemeSheets.dress(scene, theme));
        ControlSize.follow(scene);
        Shortcuts.listen(scene, window.player, window.topbar);
        stage.setTitle(Words.say("window.title"));
        stage.setScene(scene);
        scene.lookup("#board").requestFocus();
        return window;
    }

    public Workbench workbench() {
        return workbench;
    }

    public PlayerViewModel player() {
        return player;
    }

    public BoardViewModel board() {
        return board;
    }

    private Parent load() {
        FXMLLoader loader =
                new FXMLLoader(MainWindow.class.getResource("/gniddap/app/window/WindowView.fxml"), Words.bundle());
        Map<Class<?>, Supplier<Object>> controllers = controllers();
        loader.setControllerFactory(type ->
                Objects.requireNonNull(controllers.get(type), type.getName()).get());
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Map<Class<?>, Supplier<Object>> controllers() {
        return Map.of(
                WindowController.class, () -> new WindowController(topbar),
                TopbarController.class, () -> new TopbarController(topbar),
                PresetsController.class, () -> new PresetsController(new PresetsViewModel(workbench)),
                BoardController.class, () -> new BoardController(board),
                NoticeController.class, () -> new NoticeController(new NoticeViewModel(workbench)),
                PlayerController.class, () -> new PlayerController(player));
    }
}
