package gniddap.store;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts a file that cannot be read aside, so that nothing is lost and a new one can be written.
final class BrokenFile {
    private static final int MOST = 1000;

    private BrokenFile() {}

    /// `settings.json` becomes `settings.broken-1.json`, or 2, or 3. Gives the new place.
    static Path putAside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        for (int n = 1; n <= MOST; n++) {
            Path aside = file.resolveSibling(name.substring(0, dot) + ".broken-" + n + name.substring(dot));
            if (!Files.exists(aside)) {
                return move(file, aside);
            }
        }
        throw new Refusal("store.refused.stuck", file);
    }

    private static Path move(Path file, Path aside) {
        try {
            return Files.move(file, aside);
        } catch (IOException _) {
            throw new Refusal("store.refused.stuck", file);
        }
    }
}
