package gniddap.app.files;

import gniddap.app.question.Question;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.store.ProblemFile;
import gniddap.words.Message;
import gniddap.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Opens the problem of a file; of several, the one that the person chooses.
final class Opening {
    private final Workbench workbench;
    private final QuestionViewModel questions;
    private final RecentFiles recent;

    Opening(Workbench workbench, QuestionViewModel questions, RecentFiles recent) {
        this.workbench = workbench;
        this.questions = questions;
        this.recent = recent;
    }

    /// Opens the file, or complains and leaves everything as it is.
    void open(Path file) {
        try {
            List<Problem> problems = ProblemFile.read(file);
            recent.add(file);
            if (problems.size() == 1) {
                Problem only = problems.getFirst();
                String title = only.name().isBlank() ? FileName.stem(file) : only.name();
                workbench.open(title, only, file.toAbsolutePath().normalize());
            } else {
                choose(file, problems);
            }
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
        }
    }

    /// What is opened of several has no file of its own yet: saving it there would lose the others.
    private void choose(Path file, List<Problem> problems) {
        Message text = new Message("files.several", String.valueOf(file.getFileName()), problems.size());
        List<String> names = IntStream.range(0, problems.size())
                .mapToObj(n -> named(problems.get(n), n))
                .toList();
        questions.ask(Question.choice(text, names, chosen -> workbench.open(names.get(chosen), problems.get(chosen))));
    }

    private static String named(Problem problem, int index) {
        return problem.name().isBlank() ? Words.say("files.several.nameless", index + 1) : problem.name();
    }
}
