package gniddap.store;

import gniddap.engine.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Remembers beside a list of figures which of them were made from what: `figures.json` has `.figures.json.made.json`.
public final class MadeFigures {
    private static final Set<String> FIGURE = Set.of("output", "asked", "kind", "pictures", "width", "height", "files");
    private static final Set<String> FILE = Set.of("file", "bytes", "sha256");

    private final Path record;
    private final Map<String, MadeFigure> figures;

    private MadeFigures(Path record, Map<String, MadeFigure> figures) {
        this.record = record;
        this.figures = figures;
    }

    /// What is remembered beside that list; nothing where the record is not there or broken, for then all is made anew.
    public static MadeFigures beside(Path list) {
        Path record = list.resolveSibling("." + list.getFileName() + ".made.json");
        Map<String, MadeFigure> figures = new TreeMap<>();
        if (Files.exists(record)) {
            try {
                read(record).forEach(figure -> figures.put(figure.output(), figure));
            } catch (Refusal broken) {
                System.getLogger(MadeFigures.class.getName()).log(System.Logger.Level.DEBUG, "made anew", broken);
                figures.clear();
            }
        }
        return new MadeFigures(record, figures);
    }

    public synchronized Optional<MadeFigure> of(String output) {
        return Optional.ofNullable(figures.get(output));
    }

    /// Remembers a figure at once, so that a stop loses nothing.
    public synchronized void made(MadeFigure figure) {
        figures.put(figure.output(), figure);
        TextFile.write(record, text());
    }

    private String text() {
        return figures.values().stream().map(MadeFigures::text).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String text(MadeFigure figure) {
        return "{ \"output\": %s, \"asked\": \"%s\", \"kind\": \"%s\", \"pictures\": %d, \"width\": %d, \"height\": %d, \"files\": [%s] }"
                .formatted(
                        JsonString.of(figure.output()),
                        figure.asked(),
                        figure.kind(),
                        figure.pictures(),
                        figure.width(),
                        figure.height(),
                        figure.files().stream().map(MadeFigures::text).collect(Collectors.joining(", ")));
    }

    private static String text(MadeFile file) {
        return "{ \"file\": %s, \"bytes\": %d, \"sha256\": \"%s\" }"
                .formatted(JsonString.of(file.name()), file.bytes(), file.fingerprint());
    }

    private static List<MadeFigure> read(Path record) {
        String source = String.valueOf(record.getFileName());
        Json value = JsonText.read(TextFile.read(record), source);
        return Fields.objects(source, "figures", value, FIGURE).stream()
                .map(MadeFigures::figure)
                .toList();
    }

    private static MadeFigure figure(Fields fields) {
        return new MadeFigure(
                fields.text("output", fields.need("output")),
                fields.text("asked", fields.need("asked")),
                fields.text("kind", fields.need("kind")),
                fields.whole("pictures", fields.need("pictures")),
                fields.whole("width", fields.need("width")),
                fields.whole("height", fields.need("height")),
                fields.objects("files", FILE).stream().map(MadeFigures::file).toList());
    }

    private static MadeFile file(Fields fields) {
        return new MadeFile(
                fields.text("file", fields.need("file")),
                (long) fields.decimal("bytes", fields.need("bytes")),
                fields.text("sha256", fields.need("sha256")));
    }
}
