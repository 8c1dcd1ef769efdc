package gniddap.store;

import gniddap.engine.Problem;
import gniddap.words.Words;

/// A problem that ships with the program. Presets of one kind stand together in lists.
public record Preset(String id, String kind, Problem problem) {
    public String name() {
        return Presets.name(id);
    }

    public String kindName() {
        return Words.say("preset.kind." + kind);
    }

    /// One sentence on what there is to see.
    public String sentence() {
        return Words.say("preset." + id + ".sentence");
    }
}
