package gniddap.store;

import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.store.array.BinaryFile;
import gniddap.store.array.NpzReader;
import gniddap.store.array.NpzWriter;
import gniddap.words.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A file with one problem, or with a list of them.
public final class ProblemFile {
    private ProblemFile() {}

    /// Reads the file's problems, of an NPZ file its only one; one without a name is called as the file is.
    public static List<Problem> read(Path file) {
        String source = String.valueOf(file.getFileName());
        if (isNpz(file)) {
            return List.of(NpzReader.read(file));
        }
        return read(TextFile.read(file), source);
    }

    /// Reads problems from text; `source` is what complaints call it.
    public static List<Problem> read(String text, String source) {
        String name = source.replaceFirst("\\.json$", "");
        return tables(text, source).stream()
                .map(table -> ProblemReader.read(source, name, table))
                .toList();
    }

    /// Writes the problem as the file's only one, in the form that the file's name asks for. The file is whole or,
    /// where that cannot be, as it was.
    public static void write(Path file, Problem problem) {
        if (isNpz(file)) {
            BinaryFile.write(file, NpzWriter.of(problem, Reading.DISTRIBUTE.compute(problem)));
        } else {
            TextFile.write(file, ProblemText.of(problem));
        }
    }

    private static boolean isNpz(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".npz");
    }

    static List<Json> tables(String text, String source) {
        Json value = JsonText.read(text, source);
        List<Json> tables = value instanceof Json.Row row ? row.entries() : List.of(value);
        if (tables.isEmpty()) {
            Message message = new Message("store.refused.empty-list");
            throw new Refusal("store.refused.at", source, value.line(), value.column(), message);
        }
        return tables;
    }
}
