package gniddap.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file that was written, by its name below a folder, and what it held then.
public record MadeFile(String name, long bytes, String fingerprint) {
    public static List<MadeFile> all(Path folder, List<Path> files) throws IOException {
        List<MadeFile> all = new ArrayList<>();
        for (Path file : files) {
            all.add(of(folder, file));
        }
        return all;
    }

    private static MadeFile of(Path folder, Path file) throws IOException {
        Path below = folder.toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize());
        String name = below.toString().replace('\\', '/');
        return new MadeFile(name, Files.size(file), new Fingerprint().and(file).letters());
    }

    /// Whether it still holds the same.
    boolean stands(Path folder) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file)
                && Files.size(file) == bytes
                && new Fingerprint().and(file).letters().equals(fingerprint);
    }
}
