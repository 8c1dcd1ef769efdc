package gniddap.app.files;

import gniddap.app.edit.ClipboardViewModel;
import gniddap.app.player.PlayerViewModel;
import gniddap.app.question.Answer;
import gniddap.app.question.Question;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.words.Message;
import gniddap.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The deeds of the file menu, and what is dropped on the window. Whatever would leave unsaved work asks first.
public final class FilesViewModel {
    private final Workbench workbench;
    private final PlayerViewModel player;
    private final FileChoice choice;
    private final QuestionViewModel questions;
    private final ClipboardViewModel clipboard;
    private final RecentFiles recent = new RecentFiles();
    private final Opening opening;
    private final Saving saving;

    public FilesViewModel(
            Workbench workbench,
            PlayerViewModel player,
            FileChoice choice,
            QuestionViewModel questions,
            ClipboardViewModel clipboard) {
        this.workbench = workbench;
        this.player = player;
        this.choice = choice;
        this.questions = questions;
        this.clipboard = clipboard;
        opening = new Opening(workbench, questions, recent);
        saving = new Saving(workbench, choice, questions, recent);
    }

    public RecentFiles recent() {
        return recent;
    }

    public void startNew() {
        settle(() -> {
            String title = Words.say("files.untitled");
            workbench.open(title, FreshLayer.named(title));
        });
    }

    public void openChosen() {
        settle(() -> choice.choose(recent.folderProperty().get()).ifPresent(opening::open));
    }

    public void open(Path file) {
        settle(() -> opening.open(file));
    }

    /// A file that is gone is said so, and taken off the list.
    public void openRecent(Path file) {
        if (Files.exists(file)) {
            open(file);
        } else {
            recent.forget(file);
            workbench.complaintProperty().set(new Message("files.recent.gone", file));
        }
    }

    public void save() {
        saving.save(() -> {});
    }

    public void saveAs() {
        saving.saveAs(() -> {});
    }

    /// Takes what was dropped on the window: one problem file, or numbers for the input or the kernel.
    public void drop(List<Path> files) {
        Path first = files.getFirst();
        if (files.size() > 1) {
            workbench.complaintProperty().set(new Message("files.drop.several", files.size()));
        } else if (Files.isDirectory(first)) {
            workbench.complaintProperty().set(new Message("files.drop.folder", first.getFileName()));
        } else if (FileName.isArrayFile(first)) {
            clipboard.pasteFile(first);
        } else if (!FileName.isProblemFile(first)) {
            workbench.complaintProperty().set(new Message("files.drop.kind", first.getFileName()));
        } else {
            open(first);
        }
    }

    /// Where the program begins: its first preset, at the start. Undo brings the work back.
    public void resetAll() {
        workbench.reset();
        player.reset();
    }

    /// Does what would leave the work: at once where nothing is unsaved, or else when the person has chosen.
    public void settle(Runnable leave) {
        if (!workbench.work().isUnsaved()) {
            leave.run();
            return;
        }
        Message text = new Message("files.unsaved", workbench.work().title());
        Answer save = new Answer(new Message("files.unsaved.save"), () -> saving.save(leave));
        Answer discard = new Answer(new Message("files.unsaved.discard"), leave);
        questions.ask(Question.of(text, save, discard, Answer.cancel()));
    }
}
