package gniddap.app.window;

import gniddap.app.files.FileChoice;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person who always chooses the same file; without one, who always thinks better of it.
public final class FixedFile implements FileChoice {
    @Nullable
    public Path file;

    @Nullable
    public Path suggested;

    @Override
    public Optional<Path> choose(Path folder) {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> chooseSave(Path suggested) {
        this.suggested = suggested;
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> chooseFigure(Path suggested) {
        return chooseSave(suggested);
    }
}
