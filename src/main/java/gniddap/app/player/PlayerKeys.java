package gniddap.app.player;

import gniddap.app.keys.KeyGroup;
import gniddap.app.keys.Shortcut;
import gniddap.words.Words;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the run.
public final class PlayerKeys {
    private PlayerKeys() {}

    public static KeyGroup of(PlayerViewModel player) {
        return new KeyGroup(
                Words.say("keys.run"),
                Shortcut.single(Words.say("keys.play"), player::togglePlay, KeyCode.SPACE),
                Shortcut.single(Words.say("keys.forward"), player::stepForward, KeyCode.RIGHT, KeyCode.PAGE_DOWN),
                Shortcut.single(Words.say("keys.back"), player::stepBack, KeyCode.LEFT, KeyCode.PAGE_UP),
                Shortcut.with(Words.say("keys.larger.forward"), player::largerStepForward, shifted(KeyCode.RIGHT)),
                Shortcut.with(Words.say("keys.larger.back"), player::largerStepBack, shifted(KeyCode.LEFT)),
                Shortcut.single(Words.say("keys.first"), player::first, KeyCode.HOME),
                Shortcut.single(Words.say("keys.last"), player::last, KeyCode.END),
                Shortcut.single(Words.say("keys.follow"), player::toggleFollowing, KeyCode.F),
                Shortcut.with(
                        Words.say("keys.faster"),
                        player::faster,
                        anyShift(KeyCode.EQUALS),
                        anyShift(KeyCode.PLUS),
                        anyShift(KeyCode.ADD)),
                Shortcut.with(
                        Words.say("keys.slower"), player::slower, anyShift(KeyCode.MINUS), anyShift(KeyCode.SUBTRACT)));
    }

    private static KeyCombination shifted(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    /// Plus stands on the same key as the equals sign, or beside the digits.
    private static KeyCombination anyShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_ANY);
    }
}
