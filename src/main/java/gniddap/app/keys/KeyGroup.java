package gniddap.app.keys;

import java.util.List;

/// Shortcuts that belong together, under a heading.
public record KeyGroup(String heading, List<Shortcut> shortcuts) {
    public KeyGroup {
        shortcuts = List.copyOf(shortcuts);
    }

    public KeyGroup(String heading, Shortcut... shortcuts) {
        this(heading, List.of(shortcuts));
    }
}
