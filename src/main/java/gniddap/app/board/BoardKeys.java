package gniddap.app.board;

import gniddap.app.keys.KeyGroup;
import gniddap.app.keys.Shortcut;
import gniddap.picture.View;
import gniddap.words.Words;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of the board: walking its cells, and choosing what it shows.
public final class BoardKeys {
    private BoardKeys() {}

    /// Keys that walk while a cell is pinned and the board has the keyboard.
    public static KeyGroup walking(BoardViewModel board) {
        BooleanSupplier walking =
                () -> board.isPinned() && board.focusedProperty().get();
        BooleanSupplier free =
                () -> !board.isPinned() && board.focusedProperty().get();
        KeyCombination shiftTab = new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
        return new KeyGroup(
                Words.say("keys.cells"),
                Shortcut.single(Words.say("keys.walk.begin"), board::beginWalk, KeyCode.ENTER)
                        .when(free),
                Shortcut.single(Words.say("keys.walk.left"), () -> board.walk(-1, 0), KeyCode.LEFT)
                        .when(walking),
                Shortcut.single(Words.say("keys.walk.right"), () -> board.walk(1, 0), KeyCode.RIGHT)
                        .when(walking),
                Shortcut.single(Words.say("keys.walk.up"), () -> board.walk(0, -1), KeyCode.UP)
                        .when(walking),
                Shortcut.single(Words.say("keys.walk.down"), () -> board.walk(0, 1), KeyCode.DOWN)
                        .when(walking),
                Shortcut.single(Words.say("keys.walk.panel"), () -> board.walkPanel(1), KeyCode.TAB)
                        .when(walking),
                Shortcut.with(Words.say("keys.walk.panel.back"), () -> board.walkPanel(-1), shiftTab)
                        .when(walking),
                Shortcut.single(Words.say("keys.walk.end"), board::letGo, KeyCode.ESCAPE)
                        .when(board::isPinned));
    }

    public static KeyGroup views(BoardViewModel board) {
        return new KeyGroup(
                Words.say("keys.views"),
                Shortcut.single(Words.say("keys.view.all"), () -> board.show(View.TWO_MODELS), KeyCode.DIGIT1),
                Shortcut.single(Words.say("keys.view.steps"), () -> board.show(View.STEPS), KeyCode.DIGIT2),
                Shortcut.single(Words.say("keys.view.matrix"), () -> board.show(View.MATRIX), KeyCode.DIGIT3),
                Shortcut.single(Words.say("keys.view.sizes"), () -> board.show(View.SIZES), KeyCode.DIGIT4),
                Shortcut.single(Words.say("keys.view.conventions"), () -> board.show(View.CONVENTIONS), KeyCode.DIGIT5),
                Shortcut.single(Words.say("keys.view.distributing"), () -> board.toggle(View.DISTRIBUTING), KeyCode.D),
                Shortcut.single(Words.say("keys.view.collecting"), () -> board.toggle(View.COLLECTING), KeyCode.C),
                Shortcut.single(Words.say("keys.view.phases"), () -> board.toggle(View.PHASES), KeyCode.P),
                Shortcut.single(Words.say("keys.view.back"), board::goBack, KeyCode.ESCAPE)
                        .when(board::isEnlarged));
    }
}
