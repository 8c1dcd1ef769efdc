package gniddap.app.workbench;

import gniddap.engine.Problem;
import gniddap.words.Words;
import java.nio.file.Path;
import java.util.Optional;

/// What is on the table: a problem, what it is called on screen, the file it belongs to, if any, and what can be had
/// again without saving: the preset, the file's content, or nothing.
public record Work(String title, Problem problem, Optional<Path> file, Optional<Problem> saved) {
    /// A work that nobody has changed yet.
    public Work(String title, Problem problem) {
        this(title, problem, Optional.empty(), Optional.of(problem));
    }

    /// The same work with other numbers or another layer. A preset with another layer is that preset no more: it gets a
    /// name of its own, and its old one back with its old layer.
    public Work with(Problem changed) {
        Optional<Problem> origin = file.isPresent() ? Optional.empty() : saved;
        String own = Words.say("work.own");
        if (origin.filter(preset -> !preset.layer().equals(changed.layer())).isPresent()) {
            return new Work(own, changed.named(own), file, saved);
        }
        return title.equals(own) && origin.isPresent()
                ? new Work(origin.get().name(), changed.named(origin.get().name()), file, saved)
                : new Work(title, changed, file, saved);
    }

    /// Whether this came of that by editing, so that the place in the run is worth keeping.
    public boolean continues(Work before) {
        return file.equals(before.file) && saved.equals(before.saved);
    }

    /// Whether leaving it would lose something.
    public boolean isUnsaved() {
        return saved.filter(problem::equals).isEmpty();
    }
}
