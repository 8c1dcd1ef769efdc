package gniddap.store;

import gniddap.engine.Refusal;
import gniddap.store.array.BinaryFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads and writes whole text files, or says why that cannot be.
public final class TextFile {
    static final int LARGEST_BYTES = 32 << 20;

    private TextFile() {}

    public static String read(Path file) {
        if (Files.isDirectory(file) || !Files.exists(file)) {
            throw new Refusal("store.refused.no-file", file);
        }
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new Refusal("store.refused.large-file", file, LARGEST_BYTES >> 20);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Refusal("store.refused.not-utf8", file);
        } catch (IOException _) {
            throw new Refusal("store.refused.unreadable", file);
        }
    }

    /// Writes the whole text or nothing; what stood in the file before is replaced.
    static void write(Path file, String text) {
        BinaryFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
