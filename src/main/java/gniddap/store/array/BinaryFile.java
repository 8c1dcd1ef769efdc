package gniddap.store.array;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads whole files of bytes, or says why that cannot be.
final class BinaryFile {
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
