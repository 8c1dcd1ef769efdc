package gniddap.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The file, or the folder of files, that this very program is.
public final class ProgramFile {
    private ProgramFile() {}

    /// Other programs may make other files of the same figure.
    public static String fingerprint() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Path file : files()) {
            fingerprint.and(file);
        }
        return fingerprint.letters();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(place())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path place() {
        try {
            return Path.of(ProgramFile.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
