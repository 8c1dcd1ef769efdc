package gniddap.app.files;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for files; nothing when the person thinks better of it.
public interface FileChoice {
    /// A file to open; the search begins in `folder`.
    Optional<Path> choose(Path folder);

    /// A file to write; `suggested` names a folder and a file in it. Whether an existing one may be replaced has been
    /// asked.
    Optional<Path> chooseSave(Path suggested);

    /// A picture or film to write, of the kind that the suggested file's ending says; else like `chooseSave`.
    Optional<Path> chooseFigure(Path suggested);
}
