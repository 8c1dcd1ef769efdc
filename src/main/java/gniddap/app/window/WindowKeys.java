package gniddap.app.window;

import gniddap.app.board.BoardKeys;
import gniddap.app.edit.EditKeys;
import gniddap.app.figures.FiguresKeys;
import gniddap.app.files.FilesKeys;
import gniddap.app.keys.KeyGroup;
import gniddap.app.keys.KeyListViewModel;
import gniddap.app.keys.Shortcut;
import gniddap.app.matrix.MatrixKeys;
import gniddap.app.player.PlayerKeys;
import gniddap.words.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// All keys of the window. The same table acts and is shown as the list of keys.
final class WindowKeys {
    private WindowKeys() {}

    static List<KeyGroup> of(Parts parts, Stage stage) {
        KeyListViewModel list = parts.keyList();
        List<KeyGroup> groups = List.of(
                help(list, stage),
                FiguresKeys.of(parts.figures()),
                BoardKeys.walking(parts.board()),
                EditKeys.of(
                        parts.edit(),
                        parts.clipboard(),
                        parts.workbench(),
                        () -> parts.board().isPinned()
                                && parts.board().focusedProperty().get()),
                PlayerKeys.of(parts.player()),
                BoardKeys.views(parts.board()),
                MatrixKeys.of(parts.matrix()),
                FilesKeys.of(parts.files()));
        list.getGroups().setAll(groups);
        return groups;
    }

    private static KeyGroup help(KeyListViewModel list, Stage stage) {
        KeyCombination questionMark = new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHIFT_ANY);
        KeyCombination help = new KeyCodeCombination(KeyCode.F1);
        return new KeyGroup(
                Words.say("keys.window"),
                Shortcut.with(Words.say("keys.list"), list::toggle, questionMark, help),
                Shortcut.single(Words.say("keys.list.close"), list::toggle, KeyCode.ESCAPE)
                        .when(list.shownProperty()::get),
                Shortcut.single(
                        Words.say("keys.present"),
                        () -> stage.setFullScreen(!stage.isFullScreen()),
                        KeyCode.F5,
                        KeyCode.F11));
    }
}
