package gniddap.app.keys;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that do the same, what they do, and when they do it.
///
/// @param text what the keys do, said
/// @param active where the keys mean nothing else
public record Shortcut(String text, List<KeyCombination> keys, BooleanSupplier active, Runnable deed) {
    private static final int MOST_SHOWN = 6;

    /// Keys without Ctrl, Alt or Shift.
    public static Shortcut single(String text, Runnable deed, KeyCode... codes) {
        return new Shortcut(text, combinations(codes), () -> true, deed);
    }

    /// Keys with modifiers.
    public static Shortcut with(String text, Runnable deed, KeyCombination... keys) {
        return new Shortcut(text, List.of(keys), () -> true, deed);
    }

    /// The same keys, acting only at times; at others they are free for what stands below them in the table.
    public Shortcut when(BooleanSupplier time) {
        return new Shortcut(text, keys, time, deed);
    }

    boolean isMeant(KeyEvent event) {
        return active.getAsBoolean() && keys.stream().anyMatch(key -> key.match(event));
    }

    /// The keys as they stand on a keyboard, such as `Ctrl+Z`.
    String shownKeys() {
        List<String> names = keys.stream().map(KeyNames::of).distinct().toList();
        return names.size() > MOST_SHOWN ? names.getFirst() + " … " + names.getLast() : String.join("  ", names);
    }

    private static List<KeyCombination> combinations(KeyCode... codes) {
        return List.of(codes).stream()
                .map(code -> (KeyCombination) new KeyCodeCombination(code))
                .toList();
    }
}
