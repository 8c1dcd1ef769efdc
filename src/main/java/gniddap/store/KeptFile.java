package gniddap.store;

import gniddap.engine.Refusal;
import gniddap.words.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A file that the program keeps for itself in its folder. A broken one is put aside.
public final class KeptFile<T> {
    /// What was read, or nothing, and what the person should know.
    public record Found<T>(Optional<T> content, Optional<Message> complaint) {}

    private final Path file;
    private final Function<T, String> writer;
    private final BiFunction<String, String, T> reader;

    private KeptFile(Path file, Function<T, String> writer, BiFunction<String, String, T> reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    public static KeptFile<Settings> settings(Path folder) {
        return new KeptFile<>(folder.resolve("settings.json"), SettingsText::of, SettingsText::read);
    }

    /// The work that was open last, as it was saved.
    public static KeptFile<KeptWork> last(Path folder) {
        return work(folder.resolve("last.json"));
    }

    static KeptFile<KeptWork> work(Path file) {
        return new KeptFile<>(file, KeptWorkText::of, KeptWorkText::read);
    }

    public Found<T> read() {
        if (!Files.exists(file)) {
            return new Found<>(Optional.empty(), Optional.empty());
        }
        try {
            T content = reader.apply(TextFile.read(file), String.valueOf(file.getFileName()));
            return new Found<>(Optional.of(content), Optional.empty());
        } catch (Refusal broken) {
            return new Found<>(Optional.empty(), Optional.of(putAside(broken)));
        }
    }

    /// Writes the file whole; its folder is made where it is missing.
    public void write(T content) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException _) {
            throw new Refusal("store.refused.no-folder-made", file);
        }
        TextFile.write(file, writer.apply(content));
    }

    private Message putAside(Refusal broken) {
        try {
            return new Message(
                    "store.aside",
                    file,
                    String.valueOf(BrokenFile.putAside(file).getFileName()));
        } catch (Refusal stuck) {
            return broken.message();
        }
    }
}
