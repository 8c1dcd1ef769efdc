package gniddap.app.keys;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// What stands on the keys.
final class KeyNames {
    private static final Map<KeyCode, String> SIGNS = Map.of(
            KeyCode.LEFT, "←",
            KeyCode.RIGHT, "→",
            KeyCode.UP, "↑",
            KeyCode.DOWN, "↓",
            KeyCode.EQUALS, "+",
            KeyCode.ADD, "+",
            KeyCode.PLUS, "+",
            KeyCode.MINUS, "−",
            KeyCode.SUBTRACT, "−",
            KeyCode.SLASH, "?");

    private KeyNames() {}

    static String of(KeyCombination keys) {
        if (!(keys instanceof KeyCodeCombination combination)) {
            return keys.getDisplayText();
        }
        String sign = SIGNS.get(combination.getCode());
        if (sign == null) {
            return combination.getDisplayText();
        }
        boolean shifted = combination.getShift() == KeyCombination.ModifierValue.DOWN && !sign.equals("?");
        return shifted ? KeyCode.SHIFT.getName() + "+" + sign : sign;
    }
}
