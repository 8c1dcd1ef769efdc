package gniddap.app.files;

import gniddap.app.question.Answer;
import gniddap.app.question.Question;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.store.ProblemFile;
import gniddap.words.Message;
import java.nio.file.Files;
import java.nio.file.Path;

/// Saves the work to its file, or to one that is asked for. What is to follow, follows only when it was saved.
final class Saving {
    private final Workbench workbench;
    private final FileChoice choice;
    private final QuestionViewModel questions;
    private final RecentFiles recent;

    Saving(Workbench workbench, FileChoice choice, QuestionViewModel questions, RecentFiles recent) {
        this.workbench = workbench;
        this.choice = choice;
        this.questions = questions;
        this.recent = recent;
    }

    void save(Runnable then) {
        Work work = workbench.work();
        work.file().ifPresentOrElse(file -> write(file, work.title(), then), () -> saveAs(then));
    }

    void saveAs(Runnable then) {
        Work work = workbench.work();
        Path suggested = recent.folderProperty().get().resolve(FileName.of(work.title()));
        choice.chooseSave(work.file().orElse(suggested)).ifPresent(chosen -> {
            Path file = FileName.withEnding(chosen);
            if (!file.equals(chosen) && Files.exists(file)) {
                askToReplace(file, then);
            } else {
                write(file, titleFor(file), then);
            }
        });
    }

    /// The dialog has asked about the name that was typed, not about the one with the ending.
    private void askToReplace(Path file, Runnable then) {
        Message text = new Message("files.replace", file);
        Answer replace = new Answer(new Message("files.replace.yes"), () -> write(file, titleFor(file), then));
        questions.ask(Question.of(text, replace, Answer.cancel()));
    }

    /// The title stays where the file is named after it.
    private String titleFor(Path file) {
        String title = workbench.work().title();
        boolean keeps = String.valueOf(file.getFileName()).equals(FileName.of(title));
        return keeps || workbench.work().file().filter(file::equals).isPresent() ? title : FileName.stem(file);
    }

    private void write(Path file, String title, Runnable then) {
        Problem problem = workbench.work().problem();
        try {
            ProblemFile.write(file, problem.named(title));
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
            return;
        }
        workbench.saved(title, file);
        recent.add(file);
        then.run();
    }
}
