package gniddap.app.session;

import gniddap.app.workbench.Work;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.store.KeptWork;
import gniddap.store.ProblemFile;
import gniddap.words.Message;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The way from the work on the table to what is kept of it, and back.
final class LastWork {
    private LastWork() {}

    /// What is kept is the work as it can be had without saving.
    static KeptWork of(Work work) {
        return new KeptWork(work.title(), work.file(), work.saved().orElse(work.problem()));
    }

    /// A file may have changed since, and counts; where it is gone, what was in it is unsaved work.
    static Work open(KeptWork kept, Consumer<Message> complain) {
        Optional<Path> file = kept.file();
        if (file.isEmpty()) {
            return new Work(kept.title(), kept.problem());
        }
        try {
            Problem problem = ProblemFile.read(file.get()).getFirst();
            return new Work(kept.title(), problem, file, Optional.of(problem));
        } catch (Refusal gone) {
            complain.accept(gone.message());
            return new Work(kept.title(), kept.problem(), Optional.empty(), Optional.empty());
        }
    }
}
