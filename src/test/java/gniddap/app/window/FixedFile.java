package gniddap.app.window;

import gniddap.app.topbar.FileChoice;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person who always chooses the same file.
final class FixedFile implements FileChoice {
    @Nullable
    Path file;

    @Override
    public Optional<Path> choose() {
        return Optional.ofNullable(file);
    }
}
