package gniddap.store;

import gniddap.engine.Refusal;
import gniddap.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The problems below `assets/presets`, in the order of `index.txt` there. Each is read when it is asked for.
public final class Presets {
    private Presets() {}

    /// What every preset is called by; the first is where the program begins.
    public static List<String> ids() {
        return text("index.txt").lines().toList();
    }

    /// The preset's name for people, without reading its problem.
    public static String name(String id) {
        return Words.say("preset." + id + ".name");
    }

    public static List<Preset> all() {
        return ids().stream().map(Presets::load).toList();
    }

    public static Preset named(String id) {
        List<String> ids = ids();
        if (!ids.contains(id)) {
            throw new Refusal("preset.refused.unknown", id, String.join(", ", Nearest.to(id, ids, 3)));
        }
        return load(id);
    }

    private static Preset load(String id) {
        String file = id + ".json";
        String text = text(file);
        Json.Table table = (Json.Table) JsonText.read(text, file);
        String kind = ((Json.Text) table.value("kind").orElseThrow()).text();
        return new Preset(id, kind, ProblemReader.read(file, id, table));
    }

    private static String text(String file) {
        try (InputStream bytes = Presets.class.getResourceAsStream("/assets/presets/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("/assets/presets/" + file + " is not on the class path");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
