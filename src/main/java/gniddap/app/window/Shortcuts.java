package gniddap.app.window;

import gniddap.app.files.FilesViewModel;
import gniddap.app.player.PlayerViewModel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the window. Single keys act only while no editor has the focus, and Space on a button that was
/// reached by keyboard presses it.
final class Shortcuts {
    private final PlayerViewModel player;
    private final FilesViewModel files;

    private Shortcuts(PlayerViewModel player, FilesViewModel files) {
        this.player = player;
        this.files = files;
    }

    static void listen(Scene scene, PlayerViewModel player, FilesViewModel files) {
        Shortcuts shortcuts = new Shortcuts(player, files);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> shortcuts.press(event, scene.getFocusOwner()));
    }

    private void press(KeyEvent event, @Nullable Node focused) {
        Optional<Runnable> deed = event.isShortcutDown()
                ? Optional.ofNullable(
                        event.isShiftDown() ? withControlShift(event.getCode()) : withControl(event.getCode()))
                : single(event, focused);
        deed.ifPresent(run -> {
            run.run();
            event.consume();
        });
    }

    private @Nullable Runnable withControl(KeyCode code) {
        return switch (code) {
            case N -> files::startNew;
            case O -> files::openChosen;
            case S -> files::save;
            default -> null;
        };
    }

    private @Nullable Runnable withControlShift(KeyCode code) {
        return code == KeyCode.S ? files::saveAs : null;
    }

    private Optional<Runnable> single(KeyEvent event, @Nullable Node focused) {
        if (event.isAltDown() && event.getCode() == KeyCode.R) {
            return Optional.of(files::resetAll);
        }
        boolean editing = focused instanceof TextInputControl || focused instanceof ListView<?>;
        boolean presses = event.getCode() == KeyCode.SPACE && focused instanceof ButtonBase && focused.isFocusVisible();
        if (editing || presses || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return Optional.ofNullable(event.isShiftDown() ? withShift(event.getCode()) : plain(event.getCode()));
    }

    private @Nullable Runnable withShift(KeyCode code) {
        return switch (code) {
            case RIGHT -> player::largerStepForward;
            case LEFT -> player::largerStepBack;
            default -> speed(code);
        };
    }

    private @Nullable Runnable plain(KeyCode code) {
        return switch (code) {
            case SPACE -> player::togglePlay;
            case RIGHT, PAGE_DOWN -> player::stepForward;
            case LEFT, PAGE_UP -> player::stepBack;
            case HOME -> player::first;
            case END -> player::last;
            default -> speed(code);
        };
    }

    /// Plus stands on the same key as the equals sign, or beside the digits.
    private @Nullable Runnable speed(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> player::faster;
            case MINUS, SUBTRACT -> player::slower;
            default -> null;
        };
    }
}
