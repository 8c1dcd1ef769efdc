package gniddap.store;

import gniddap.words.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads a list of figures: `[ {…}, … ]`, or `{ "defaults": {…}, "figures": [ {…}, … ] }`.
///
/// The names of their fields are those of options, without the dashes. What a figure says goes before the defaults.
public final class FigureList {
    private static final Set<String> KNOWN = Set.of("defaults", "figures");

    /// Of these a figure takes none from the defaults when it says one itself.
    private static final List<Set<String>> TOGETHER = List.of(
            Set.of("file", "name", "preset", "layer", "input-size", "difficulty", "seed"), Set.of("at", "steps"));

    private final String source;
    private final Set<String> options;
    private final Set<String> flags;
    private final Set<String> outputs = new HashSet<>();

    private FigureList(String source, Set<String> options, Set<String> flags) {
        this.source = source;
        this.options = options;
        this.flags = flags;
    }

    /// The figures in the order of the list.
    ///
    /// @param options the names that have a value
    /// @param flags the names that are true or false
    public static List<ListedFigure> read(Path file, Set<String> options, Set<String> flags) {
        String source = String.valueOf(file.getFileName());
        return new FigureList(source, options, flags).figures(JsonText.read(TextFile.read(file), source));
    }

    private List<ListedFigure> figures(Json value) {
        Map<String, String> defaults = Map.of();
        Json list = value;
        if (value instanceof Json.Table) {
            Fields fields = Fields.of(source, "figures", value, KNOWN);
            defaults = fields.find("defaults").map(this::values).orElse(Map.of());
            list = fields.need("figures");
        }
        List<ListedFigure> figures = new ArrayList<>();
        for (Json figure : Fields.row(source, "figures", list)) {
            figures.add(figure(figure, defaults));
        }
        return figures;
    }

    private ListedFigure figure(Json value, Map<String, String> defaults) {
        Map<String, String> own = values(value);
        Map<String, String> all = new TreeMap<>(defaults);
        TOGETHER.stream()
                .filter(group -> own.keySet().stream().anyMatch(group::contains))
                .forEach(group -> all.keySet().removeAll(group));
        String output = own.getOrDefault("output", "");
        if (output.isEmpty()) {
            throw Fields.refusal(source, value, new Message("store.refused.missing-field", "output"));
        }
        Path file = SettingsText.path(output)
                .orElseThrow(() -> Fields.refusal(source, value, new Message("cli.refused.path", output)));
        if (!outputs.add(file.normalize().toString())) {
            throw Fields.refusal(source, value, new Message("store.refused.output-twice", output));
        }
        return new ListedFigure(value.line(), output, own, all);
    }

    private Map<String, String> values(Json value) {
        Set<String> known = new TreeSet<>(options);
        known.addAll(flags);
        Fields fields = Fields.of(source, "figure", value, known);
        Map<String, String> values = new TreeMap<>();
        for (String name : known) {
            fields.find(name).ifPresent(found -> values.put(name, value(fields, name, found)));
        }
        return values;
    }

    private String value(Fields fields, String name, Json value) {
        if (flags.contains(name)) {
            return String.valueOf(fields.flag(name, value));
        }
        return switch (value) {
            case Json.Decimal number -> number(number.wide());
            case Json.Row row ->
                row.entries().stream().map(entry -> value(fields, name, entry)).collect(Collectors.joining(","));
            default -> fields.text(name, value);
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
