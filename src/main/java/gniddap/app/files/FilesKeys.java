package gniddap.app.files;

import gniddap.app.keys.KeyGroup;
import gniddap.app.keys.Shortcut;
import gniddap.words.Words;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of files.
public final class FilesKeys {
    private FilesKeys() {}

    public static KeyGroup of(FilesViewModel files) {
        KeyCombination saveAs =
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        KeyCombination reset = new KeyCodeCombination(KeyCode.R, KeyCombination.ALT_DOWN);
        return new KeyGroup(
                Words.say("keys.files"),
                Shortcut.with(Words.say("keys.new"), files::startNew, control(KeyCode.N)),
                Shortcut.with(Words.say("keys.open"), files::openChosen, control(KeyCode.O)),
                Shortcut.with(Words.say("keys.save"), files::save, control(KeyCode.S)),
                Shortcut.with(Words.say("keys.save-as"), files::saveAs, saveAs),
                Shortcut.with(Words.say("keys.reset"), files::resetAll, reset));
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
