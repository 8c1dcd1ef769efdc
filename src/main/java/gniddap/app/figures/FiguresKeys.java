package gniddap.app.figures;

import gniddap.app.keys.KeyGroup;
import gniddap.app.keys.Shortcut;
import gniddap.words.Words;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of export. They come before those of the board, which also wait for Esc.
public final class FiguresKeys {
    private FiguresKeys() {}

    public static KeyGroup of(FiguresViewModel figures) {
        KeyCombination export = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
        KeyCombination copy =
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        KeyCombination values =
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
        return new KeyGroup(
                Words.say("keys.figures"),
                Shortcut.with(Words.say("keys.figures.export"), figures::toggle, export),
                Shortcut.with(Words.say("keys.figures.copy"), figures::copyPicture, copy),
                Shortcut.with(Words.say("keys.figures.values"), figures::copyValues, values),
                Shortcut.single(Words.say("keys.figures.close"), figures::close, KeyCode.ESCAPE)
                        .when(figures::isShown));
    }
}
