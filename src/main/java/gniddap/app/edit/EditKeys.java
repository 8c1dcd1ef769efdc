package gniddap.app.edit;

import gniddap.app.keys.KeyGroup;
import gniddap.app.keys.Shortcut;
import gniddap.app.workbench.Workbench;
import gniddap.words.Words;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of editing.
public final class EditKeys {
    private EditKeys() {}

    /// The group; `walking` tells whether a cell of the board is pinned and the board has the keyboard.
    public static KeyGroup of(
            EditViewModel edit, ClipboardViewModel clipboard, Workbench workbench, BooleanSupplier walking) {
        KeyCombination redo =
                new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        return new KeyGroup(
                Words.say("keys.edit"),
                Shortcut.single(Words.say("keys.edit.cell"), edit::beginPinned, KeyCode.ENTER)
                        .when(walking),
                Shortcut.single(Words.say("keys.edit.digit"), edit::beginPinned, digits())
                        .when(() -> walking.getAsBoolean() && edit.isPinnedTyped()),
                Shortcut.with(Words.say("keys.copy"), () -> copy(clipboard), control(KeyCode.C)),
                Shortcut.with(Words.say("keys.paste"), () -> paste(clipboard), control(KeyCode.V)),
                Shortcut.with(Words.say("keys.undo"), workbench::undo, control(KeyCode.Z)),
                Shortcut.with(Words.say("keys.redo"), workbench::redo, control(KeyCode.Y), redo));
    }

    private static void copy(ClipboardViewModel clipboard) {
        clipboard.copy().ifPresent(text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void paste(ClipboardViewModel clipboard) {
        String text = Clipboard.getSystemClipboard().getString();
        clipboard.paste(text == null ? "" : text);
    }

    /// From 0 to 9, those of the number pad between them. The letter that the key gives goes to the editor it opens.
    private static KeyCode[] digits() {
        Stream<String> pad = IntStream.rangeClosed(0, 9).mapToObj(digit -> "NUMPAD" + digit);
        Stream<String> row = IntStream.rangeClosed(1, 9).mapToObj(digit -> "DIGIT" + digit);
        return Stream.concat(Stream.of("DIGIT0"), Stream.concat(pad, row))
                .map(KeyCode::valueOf)
                .toArray(KeyCode[]::new);
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
