package gniddap.app.keys;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Lets the table of keys act on a window. Single keys, and those that a text field needs itself, act only while no
/// editor has the focus; Space on a button that was reached by keyboard presses it, and the arrows choose among
/// the segments of a sheet.
public final class Shortcuts {
    private final List<Shortcut> table;

    private Shortcuts(List<KeyGroup> groups) {
        table = groups.stream().flatMap(group -> group.shortcuts().stream()).toList();
    }

    /// The first shortcut that is meant acts; so earlier groups come before later ones.
    public static void listen(Scene scene, List<KeyGroup> groups) {
        Shortcuts shortcuts = new Shortcuts(groups);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> shortcuts.press(event, scene.getFocusOwner()));
    }

    private void press(KeyEvent event, @Nullable Node focused) {
        if (belongsTo(focused, event)) {
            return;
        }
        Optional<Shortcut> meant =
                table.stream().filter(shortcut -> shortcut.isMeant(event)).findFirst();
        meant.ifPresent(shortcut -> {
            event.consume();
            shortcut.deed().run();
        });
    }

    /// Whether what has the focus needs the key itself.
    private static boolean belongsTo(@Nullable Node focused, KeyEvent event) {
        boolean single = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        return switch (focused) {
            case TextInputControl _ -> isFieldKey(event, single);
            case ListView<?> _ -> single && !event.getCode().isFunctionKey();
            case ToggleButton segment when event.getCode().isArrowKey() && isOnSheet(segment) -> single;
            case ButtonBase button
            when button.isFocusVisible() -> event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
            case null, default -> false;
        };
    }

    /// There the arrows choose among segments; elsewhere they step the run.
    private static boolean isOnSheet(ToggleButton segment) {
        return Stream.<Node>iterate(segment, Objects::nonNull, Node::getParent)
                .anyMatch(node -> node.getStyleClass().contains("sheet"));
    }

    private static boolean isFieldKey(KeyEvent event, boolean single) {
        return single
                ? !event.getCode().isFunctionKey()
                : switch (event.getCode()) {
                    case A, C, V, X, Y, Z -> event.isShortcutDown();
                    default -> event.getCode().isNavigationKey();
                };
    }
}
