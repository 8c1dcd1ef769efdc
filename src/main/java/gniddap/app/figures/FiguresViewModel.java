package gniddap.app.figures;

import gniddap.app.files.FileChoice;
import gniddap.app.player.PlayerViewModel;
import gniddap.app.question.Answer;
import gniddap.app.question.Question;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Refusal;
import gniddap.export.FigureSpec;
import gniddap.export.FileKind;
import gniddap.words.Message;
import gniddap.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Exports what is on the table as it is chosen in a sheet: a picture of this moment, or a film of the whole run.
public final class FiguresViewModel {
    private final Workbench workbench;
    private final PlayerViewModel player;
    private final FileChoice files;
    private final QuestionViewModel questions;
    private final ObjectProperty<Path> folder;
    private final Exporter exporter;
    private final FigureChoices choices = new FigureChoices();
    private final FigurePlan plan;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final StringBinding complaint;
    private final StringBinding summary;
    private final StringBinding asShown;
    private final BooleanBinding scaled;
    private final BooleanBinding moving;
    private final BooleanBinding ready;

    /// @param folder where files were last
    public FiguresViewModel(
            Workbench workbench,
            PlayerViewModel player,
            FileChoice files,
            QuestionViewModel questions,
            ObjectProperty<Path> folder,
            Exporter exporter) {
        this.workbench = workbench;
        this.player = player;
        this.files = files;
        this.questions = questions;
        this.folder = folder;
        this.exporter = exporter;
        plan = new FigurePlan(workbench, player, choices);
        Observable[] all = choices.and(player.runProperty(), shown);
        complaint = Bindings.createStringBinding(
                () -> plan.refusal().map(Words::say).orElse(""), all);
        summary = Bindings.createStringBinding(() -> shown.get() ? plan.summary() : "", all);
        asShown = Bindings.createStringBinding(plan::asShown, workbench.symbolsProperty(), workbench.grainProperty());
        scaled = choices.kindProperty().isEqualTo(FileKind.PNG);
        moving = choices.kindProperty().isEqualTo(FileKind.GIF);
        ready = Bindings.createBooleanBinding(
                () -> complaint.get().isEmpty() && !exporter.isWriting(), complaint, exporter.stateProperty());
    }

    public boolean isShown() {
        return shown.get();
    }

    /// Whether the sheet is open.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public FigureChoices choices() {
        return choices;
    }

    public String getComplaint() {
        return complaint.get();
    }

    /// Why the figure cannot be made as it is chosen; empty where it can.
    public StringBinding complaintProperty() {
        return complaint;
    }

    public String getSummary() {
        return summary.get();
    }

    /// How large the figure becomes, and how long.
    public StringBinding summaryProperty() {
        return summary;
    }

    public String getAsShown() {
        return asShown.get();
    }

    /// What is taken from the screen as it is.
    public StringBinding asShownProperty() {
        return asShown;
    }

    public boolean isScaled() {
        return scaled.get();
    }

    /// Whether the kind of file has a scale to choose.
    public BooleanBinding scaledProperty() {
        return scaled;
    }

    public boolean isMoving() {
        return moving.get();
    }

    /// Whether the kind of file shows the whole run.
    public BooleanBinding movingProperty() {
        return moving;
    }

    public boolean isReady() {
        return ready.get();
    }

    /// Whether a file can be written now.
    public BooleanBinding readyProperty() {
        return ready;
    }

    /// Opens the sheet, with what is on screen chosen, or closes it.
    public void toggle() {
        if (!shown.get()) {
            takeFromScreen();
            choices.speedProperty().set(player.speedProperty().get());
        }
        shown.set(!shown.get());
    }

    public void close() {
        shown.set(false);
    }

    /// Asks for a file, closes the sheet and writes it. The picture is that of the moment when this was asked.
    public void export() {
        if (!ready.get()) {
            return;
        }
        FileKind kind = choices.kindProperty().get();
        FigureSpec spec = plan.spec();
        files.chooseFigure(folder.get().resolve(plan.suggestedName())).ifPresent(chosen -> {
            close();
            Path file = FigureName.withEnding(chosen, kind);
            if (!file.equals(chosen) && Files.exists(file)) {
                askToReplace(spec, file);
            } else {
                write(spec, file);
            }
        });
    }

    /// Puts this moment on the clipboard, as it is chosen in the open sheet, or else as on screen.
    public void copyPicture() {
        if (!shown.get()) {
            takeFromScreen();
        }
        try {
            exporter.copy(plan.copy());
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
        }
    }

    private void takeFromScreen() {
        choices.viewProperty().set(workbench.viewProperty().get());
        choices.themeProperty().set(workbench.themeProperty().get());
    }

    /// The dialog has asked about the name that was typed, not about the one with the ending.
    private void askToReplace(FigureSpec spec, Path file) {
        Answer replace = new Answer(new Message("files.replace.yes"), () -> write(spec, file));
        questions.ask(Question.of(new Message("files.replace", file), replace, Answer.cancel()));
    }

    private void write(FigureSpec spec, Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            folder.set(parent);
        }
        exporter.write(spec, file);
    }
}
