package gniddap.app.figures;

import gniddap.engine.Refusal;
import gniddap.picture.PanelName;
import gniddap.words.Words;
import java.util.List;
import java.util.Optional;

/// What is seen of a figure before it is made.
///
/// @param pixels the figure, smaller; nothing where it is no picture
/// @param excerpt what the file will hold, where it is no picture
/// @param refusal why it cannot be, if so
/// @param panels those of the view that can be shown alone
/// @param command the line that makes the same file
/// @param remark what that line does not say
record Preview(
        Optional<Pixels> pixels,
        String excerpt,
        String refusal,
        List<PanelName> panels,
        String command,
        String remark) {
    static final Preview NOTHING = new Preview(Optional.empty(), "", "", List.of(), "", "");

    Preview {
        panels = List.copyOf(panels);
    }

    static Preview of(Pixels pixels, List<PanelName> panels, CommandWords command) {
        return new Preview(Optional.of(pixels), "", "", panels, command.line(), command.remark());
    }

    static Preview of(String excerpt, CommandWords command) {
        return new Preview(Optional.empty(), excerpt, "", List.of(), command.line(), command.remark());
    }

    static Preview refused(Refusal refused, List<PanelName> panels) {
        return new Preview(Optional.empty(), "", Words.say(refused.message()), panels, "", "");
    }

    /// Nothing to be seen, while there is nobody to see it.
    Preview emptied() {
        return new Preview(Optional.empty(), "", "", panels, "", "");
    }
}
