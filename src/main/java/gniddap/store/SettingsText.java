package gniddap.store;

import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.trace.Grain;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Settings as JSON, a field on a line. What is not known is passed over when it is read: another version wrote it.
final class SettingsText {
    private static final int VERSION = 1;

    private SettingsText() {}

    static String of(Settings settings) {
        return """
                {
                  "version": %d,
                  "theme": %s,
                  "window": %s,
                  "speed": %s,
                  "grain": %s,
                  "symbols": %s,
                  "recent": [%s],
                  "folder": %s,
                  "arrangement": %s,
                  "figures": {%s}
                }
                """.formatted(
                        VERSION,
                        settings.theme().map(Theme::word).map(JsonString::of).orElse("null"),
                        settings.window().map(SettingsText::place).orElse("null"),
                        settings.speed(),
                        JsonString.of(settings.grain().word()),
                        settings.symbols(),
                        settings.recent().stream().map(SettingsText::path).collect(Collectors.joining(", ")),
                        settings.folder().map(SettingsText::path).orElse("null"),
                        JsonString.of(settings.view().word()),
                        settings.figures().entrySet().stream()
                                .map(choice -> JsonString.of(choice.getKey()) + ": " + JsonString.of(choice.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    private static String place(Place place) {
        return "{ \"x\": %s, \"y\": %s, \"width\": %s, \"height\": %s, \"maximised\": %s }"
                .formatted(place.x(), place.y(), place.width(), place.height(), place.maximised());
    }

    private static String path(Path path) {
        return JsonString.of(path.toString());
    }

    /// Throws a Refusal where the text is no JSON, or a field is of another kind.
    static Settings read(String text, String source) {
        Fields fields = Fields.lenient(source, "settings", JsonText.read(text, source));
        Settings usual = Settings.USUAL;
        return new Settings(
                fields.find("theme").map(value -> fields.text("theme", value)).flatMap(Theme::named),
                fields.find("window").map(value -> place(Fields.lenient(source, "window", value))),
                fields.find("speed")
                        .map(value -> fields.decimal("speed", value))
                        .orElse(usual.speed()),
                fields.find("grain")
                        .map(value -> fields.text("grain", value))
                        .flatMap(Grain::named)
                        .orElse(usual.grain()),
                fields.find("symbols")
                        .map(value -> fields.flag("symbols", value))
                        .orElse(usual.symbols()),
                fields.find("recent").map(value -> fields.texts("recent", value)).orElse(List.of()).stream()
                        .flatMap(name -> path(name).stream())
                        .toList(),
                fields.find("folder").map(value -> fields.text("folder", value)).flatMap(SettingsText::path),
                fields.find("arrangement")
                        .map(value -> fields.text("arrangement", value))
                        .flatMap(View::named)
                        .orElse(usual.view()),
                fields.find("figures")
                        .map(value -> Fields.lenient(source, "figures", value).texts())
                        .orElse(usual.figures()));
    }

    private static Place place(Fields window) {
        return new Place(
                window.decimal("x", window.need("x")),
                window.decimal("y", window.need("y")),
                window.decimal("width", window.need("width")),
                window.decimal("height", window.need("height")),
                window.flag("maximised", window.need("maximised")));
    }

    /// A path of another system may be none here.
    static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
