package gniddap.store.array;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The arrays of an NPZ file, which is a ZIP file of NPY files.
final class NpzEntries {
    private static final String ENDING = ".npy";

    private NpzEntries() {}

    /// The arrays by their names; only those that are asked for are read, and together no more than one file may hold.
    static Map<String, NpyArray> read(Path file, Set<String> names) {
        BinaryFile.check(file);
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int room = BinaryFile.LARGEST_BYTES;
            for (String name : names.stream().sorted().toList()) {
                ZipEntry entry = zip.getEntry(name + ENDING);
                if (entry != null) {
                    byte[] bytes = bytes(zip, entry, file, room);
                    room -= bytes.length;
                    arrays.put(name, NpyArray.read(bytes, file.getFileName() + " (" + name + ")"));
                }
            }
        } catch (IOException _) {
            throw new Refusal("array.refused.not-npz", file);
        }
        return arrays;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, Path file, int room) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(room);
            if (stream.read() >= 0) {
                throw new Refusal("store.refused.large-file", file, BinaryFile.LARGEST_BYTES >> 20);
            }
            return bytes;
        }
    }
}
