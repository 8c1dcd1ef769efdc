package gniddap.store.array;

import gniddap.engine.Refusal;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads and writes whole files of bytes, or says why that cannot be.
public final class BinaryFile {
    /// The largest array of the widest numbers, and some more.
    static final int LARGEST_BYTES = 192 << 20;

    private BinaryFile() {}

    static byte[] read(Path file) {
        check(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException _) {
            throw new Refusal("store.refused.unreadable", file);
        }
    }

    /// Writes all bytes or nothing; what stood in the file before is replaced.
    public static void write(Path file, byte[] bytes) {
        try (WholeFile whole = WholeFile.begin(file, true)) {
            whole.write(bytes);
            whole.complete();
        } catch (IOException broken) {
            throw WholeFile.refusal(file, broken);
        }
    }

    /// Refuses what is not there, or too large to be read.
    static void check(Path file) {
        if (Files.isDirectory(file) || !Files.exists(file)) {
            throw new Refusal("store.refused.no-file", file);
        }
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new Refusal("store.refused.large-file", file, LARGEST_BYTES >> 20);
            }
        } catch (IOException _) {
            throw new Refusal("store.refused.unreadable", file);
        }
    }
}
