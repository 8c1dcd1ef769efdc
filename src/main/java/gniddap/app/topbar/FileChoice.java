package gniddap.app.topbar;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for a file to open; nothing when the person thinks better of it.
public interface FileChoice {
    Optional<Path> choose();
}
