package gniddap.app.presets;

import gniddap.store.Preset;

/// A row of the list: the heading of a group, or a preset of it.
public sealed interface PresetRow {
    record Heading(String text) implements PresetRow {}

    record Entry(Preset preset) implements PresetRow {}
}
