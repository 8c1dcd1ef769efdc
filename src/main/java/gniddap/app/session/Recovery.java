package gniddap.app.session;

import gniddap.app.question.Answer;
import gniddap.app.question.Question;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Refusal;
import gniddap.store.KeptFile;
import gniddap.store.KeptWork;
import gniddap.store.UnsavedCopies;
import gniddap.words.Message;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/// Keeps a copy of unsaved work while there is any, and offers back what a program left that did not close properly.
final class Recovery {
    private static final double QUIET_SECONDS = 1;

    private final Workbench workbench;
    private final QuestionViewModel questions;
    private final UnsavedCopies copies;
    private final DelayDriver delay = new DelayDriver(QUIET_SECONDS, this::keep);
    private final Deque<Path> left = new ArrayDeque<>();
    private boolean complained;

    Recovery(Workbench workbench, QuestionViewModel questions, Path folder) {
        this.workbench = workbench;
        this.questions = questions;
        copies = new UnsavedCopies(folder);
    }

    void begin() {
        workbench.workProperty().subscribe(_ -> delay.restart());
        left.addAll(copies.left());
        offerNext();
    }

    /// Takes the copy away when the window is closed properly.
    void end() {
        delay.stop();
        attempt(copies::forget);
    }

    private void keep() {
        Work work = workbench.work();
        attempt(
                work.isUnsaved()
                        ? () -> copies.keep(new KeptWork(work.title(), work.file(), work.problem()))
                        : copies::forget);
    }

    private void offerNext() {
        Path copy = left.poll();
        if (copy == null) {
            return;
        }
        KeptFile.Found<KeptWork> found = copies.read(copy);
        found.complaint().ifPresent(this::complain);
        found.content().ifPresentOrElse(work -> offer(copy, work), this::offerNext);
    }

    private void offer(Path copy, KeptWork work) {
        Answer open = new Answer(new Message("recovery.open"), () -> recover(copy, work));
        Answer discard = new Answer(new Message("recovery.discard"), () -> {
            attempt(() -> copies.discard(copy));
            offerNext();
        });
        questions.ask(Question.offer(new Message("recovery.offer", work.title()), open, discard));
    }

    private void recover(Path copy, KeptWork work) {
        workbench.recover(work.title(), work.problem(), work.file());
        attempt(() -> copies.adopt(copy));
        offerNext();
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refused) {
            complain(refused.message());
        }
    }

    /// Once: a folder that cannot be written would be complained of at every change.
    private void complain(Message message) {
        if (!complained) {
            complained = true;
            workbench.complaintProperty().set(message);
        }
    }
}
