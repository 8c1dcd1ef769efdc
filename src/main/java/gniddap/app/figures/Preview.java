package gniddap.app.figures;

import gniddap.picture.PanelName;
import java.util.List;
import java.util.Optional;

/// What is seen of a figure before it is made.
///
/// @param pixels the figure, smaller; nothing where it is no picture
/// @param text what the file will hold, or why it cannot be
/// @param panels those of the view that can be shown alone
/// @param command the line that makes the same file
/// @param remark what that line does not say
record Preview(Optional<Pixels> pixels, String text, List<PanelName> panels, String command, String remark) {
    static final Preview NOTHING = new Preview(Optional.empty(), "", List.of(), "", "");

    Preview {
        panels = List.copyOf(panels);
    }
}
