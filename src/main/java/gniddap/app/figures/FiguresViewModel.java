package gniddap.app.figures;

import gniddap.app.files.FileChoice;
import gniddap.app.player.PlayerViewModel;
import gniddap.app.question.Answer;
import gniddap.app.question.Question;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Refusal;
import gniddap.export.Content;
import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import gniddap.picture.PanelName;
import gniddap.store.PastedNumbers;
import gniddap.words.Message;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Exports what is on the table as it is chosen in a sheet: a picture of this moment or of steps, a film of the run, or
/// the numbers.
public final class FiguresViewModel {
    private final Workbench workbench;
    private final FileChoice files;
    private final QuestionViewModel questions;
    private final ObjectProperty<Path> folder;
    private final Exporter exporter;
    private final FigureChoices choices = new FigureChoices();
    private final ScreenChoices screen;
    private final KeptChoices kept;
    private final FigurePlan plan;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final Observable[] all;
    private final StringBinding complaint;
    private final StringBinding holds;
    private final StringBinding summary;
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
        this.files = files;
        this.questions = questions;
        this.folder = folder;
        this.exporter = exporter;
        screen = new ScreenChoices(workbench, player, choices);
        kept = new KeptChoices(choices, screen);
        plan = new FigurePlan(workbench, player, choices);
        all = choices.and(player.runProperty(), workbench.workProperty(), shown);
        complaint = Bindings.createStringBinding(
                () -> plan.refusal().map(Words::say).orElse(""), all);
        holds = Bindings.createStringBinding(
                () -> FigureKinds.holds(choices.kindProperty().get()), choices.kindProperty());
        BooleanBinding writing = Bindings.createBooleanBinding(exporter::isWriting, exporter.stateProperty());
        summary = Bindings.createStringBinding(() -> shown.get() ? summary(writing.get()) : "", and(writing));
        ready = Bindings.createBooleanBinding(() -> complaint.get().isEmpty() && !writing.get(), complaint, writing);
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

    FigurePlan plan() {
        return plan;
    }

    /// All that the figure depends on.
    Observable[] dependencies() {
        return all.clone();
    }

    public String getComplaint() {
        return complaint.get();
    }

    /// Why the figure cannot be made as it is chosen; empty where it can.
    public StringBinding complaintProperty() {
        return complaint;
    }

    public String getHolds() {
        return holds.get();
    }

    /// What a file of the chosen kind is.
    public StringBinding holdsProperty() {
        return holds;
    }

    private String summary(boolean writing) {
        return writing ? Words.say("figures.busy") : FigureSummary.of(plan, choices);
    }

    private Observable[] and(Observable more) {
        return Stream.concat(Stream.of(all), Stream.of(more)).toArray(Observable[]::new);
    }

    public String getSummary() {
        return summary.get();
    }

    /// How large the figure becomes, and how long; or that it must wait.
    public StringBinding summaryProperty() {
        return summary;
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
        if (shown.get()) {
            close();
        } else {
            screen.open();
            shown.set(true);
        }
    }

    public void close() {
        if (shown.get()) {
            screen.remember();
            shown.set(false);
        }
    }

    /// What is to be remembered from one start to the next, each choice a name and a word.
    public SortedMap<String, String> kept() {
        if (shown.get()) {
            screen.remember();
        }
        return kept.words();
    }

    /// Chooses what was remembered, as far as it is known.
    public void restore(Map<String, String> words) {
        kept.restore(words);
    }

    /// Asks for a file, closes the sheet and writes it. The picture is that of the moment when this was asked.
    public void export() {
        if (!ready.get()) {
            return;
        }
        FileKind kind = plan.kind();
        Content content = plan.content();
        boolean alt = plan.hasAlt();
        files.chooseFigure(folder.get().resolve(suggestedName())).ifPresent(chosen -> {
            close();
            FigureFile file = new FigureFile(content, FigureName.withEnding(chosen, kind), alt);
            replaced(chosen, file).ifPresentOrElse(old -> askToReplace(old, file), () -> write(file));
        });
    }

    /// What cannot be looked up cannot be written either; that is said then.
    private static Optional<Path> replaced(Path chosen, FigureFile file) {
        try {
            return FigureName.replaced(chosen, file);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    String suggestedName() {
        return FigureName.suggest(workbench.work(), plan);
    }

    /// Puts this moment on the clipboard, as it is chosen in the open sheet, or else as on screen.
    public void copyPicture() {
        if (!shown.get()) {
            screen.take();
        }
        try {
            exporter.copy(plan.copy());
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
        }
    }

    /// Numbers for the cells of a spreadsheet: those of the panel that is chosen in the open sheet, or else the output.
    public void copyValues() {
        Optional<PanelName> panel = shown.get() ? choices.panelProperty().get() : Optional.empty();
        ArrayName array = panel.map(FiguresViewModel::array).orElse(ArrayName.OUTPUT);
        try {
            exporter.copyText(
                    PastedNumbers.write(array.of(workbench.problemProperty().get())));
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
        }
    }

    private static ArrayName array(PanelName panel) {
        return switch (panel) {
            case INPUT -> ArrayName.INPUT;
            case KERNEL, TURNED -> ArrayName.WEIGHT;
            case COMPLETE -> ArrayName.COMPLETE;
            case INSERTED -> ArrayName.INSERTED;
            case MATRIX, PAIR -> ArrayName.MATRIX;
            default -> ArrayName.OUTPUT;
        };
    }

    /// The dialog has asked about the name that was typed, not about others.
    private void askToReplace(Path old, FigureFile file) {
        Answer replace = new Answer(new Message("files.replace.yes"), () -> write(file));
        questions.ask(Question.of(new Message("files.replace", old), replace, Answer.cancel()));
    }

    private void write(FigureFile file) {
        Path parent = file.file().toAbsolutePath().getParent();
        if (parent != null) {
            folder.set(parent);
        }
        exporter.write(file);
    }
}
