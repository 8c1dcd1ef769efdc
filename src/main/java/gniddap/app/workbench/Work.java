package gniddap.app.workbench;

import gniddap.engine.Problem;
import java.nio.file.Path;
import java.util.Optional;

/// What is on the table: a problem, what it is called on screen, and the file it belongs to, if any.
public record Work(String title, Problem problem, Optional<Path> file) {
    public Work(String title, Problem problem) {
        this(title, problem, Optional.empty());
    }

    /// The same work with other numbers or another layer.
    public Work with(Problem changed) {
        return new Work(title, changed, file);
    }

    /// Whether this came of that by editing, so that the place in the run is worth keeping.
    public boolean continues(Work before) {
        return title.equals(before.title) && file.equals(before.file);
    }
}
