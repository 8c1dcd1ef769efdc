package gniddap.app.matrix;

import gniddap.app.keys.KeyGroup;
import gniddap.app.keys.Shortcut;
import gniddap.words.Words;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the matrix, while it is shown.
public final class MatrixKeys {
    private MatrixKeys() {}

    public static KeyGroup of(MatrixViewModel matrix) {
        return new KeyGroup(
                Words.say("keys.matrix"),
                Shortcut.single(Words.say("keys.matrix.turn"), matrix::turn, KeyCode.T)
                        .when(matrix::isShown),
                Shortcut.with(
                                Words.say("keys.matrix.in"),
                                matrix::zoomIn,
                                control(KeyCode.PLUS),
                                control(KeyCode.EQUALS),
                                control(KeyCode.ADD))
                        .when(matrix::isShown),
                Shortcut.with(
                                Words.say("keys.matrix.out"),
                                matrix::zoomOut,
                                control(KeyCode.MINUS),
                                control(KeyCode.SUBTRACT))
                        .when(matrix::isShown),
                Shortcut.with(Words.say("keys.matrix.fit"), matrix::fit, control(KeyCode.DIGIT0))
                        .when(matrix::isShown));
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
}
