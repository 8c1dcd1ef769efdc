package gniddap.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Several files that appear together or not at all: they take their places when all of them are written.
public final class WholeFiles implements AutoCloseable {
    private final boolean force;
    private final List<WholeFile> files = new ArrayList<>();

    /// For files of these names; an existing one is replaced only with `force`.
    public WholeFiles(List<Path> names, boolean force) throws IOException {
        this.force = force;
        names.forEach(name -> WholeFile.check(name, force));
        WholeFile.deleteLeftParts(names);
    }

    public void write(Path name, byte[] bytes) throws IOException {
        WholeFile file = WholeFile.beginCleared(name, force);
        files.add(file);
        file.write(bytes);
        file.settle();
    }

    /// Puts all files in their places.
    public void complete() throws IOException {
        WholeFile.completeAll(files);
    }

    /// Deletes what was not completed.
    @Override
    public void close() throws IOException {
        for (WholeFile file : files) {
            file.close();
        }
    }
}
