package gniddap.app.workbench;

import gniddap.engine.Problem;
import gniddap.picture.MatrixLook;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import gniddap.words.Message;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the parts of the window share. The problem is always a valid one: what cannot be opened becomes a complaint,
/// and the last problem stays. All changes of the work can be undone.
public final class Workbench {
    private final History history;
    private final ReadOnlyObjectWrapper<Problem> problem;
    private final ReadOnlyStringWrapper title;
    private final Attention attention = new Attention();
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(this, "grain", Grain.INPUT_VALUE);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(this, "view", View.TWO_MODELS);
    private final ObjectProperty<MatrixLook> matrixLook =
            new SimpleObjectProperty<>(this, "matrixLook", MatrixLook.WHOLE);
    private final BooleanProperty symbols = new SimpleBooleanProperty(this, "symbols");
    private final ObjectProperty<@Nullable Message> complaint = new SimpleObjectProperty<>(this, "complaint");

    public Workbench(String title, Problem problem) {
        this(new Work(title, problem));
    }

    public Workbench(Work first) {
        history = new History(first);
        title = new ReadOnlyStringWrapper(this, "title", first.title());
        problem = new ReadOnlyObjectWrapper<>(this, "problem", first.problem());
        history.presentProperty().addListener((_, _, work) -> publish(work));
    }

    /// Puts a problem on the table and takes away what was complained of before.
    public void open(String name, Problem opened) {
        put(new Work(name, opened));
    }

    /// Puts the problem of a file on the table.
    public void open(String name, Problem opened, Path file) {
        put(new Work(name, opened, Optional.of(file), Optional.of(opened)));
    }

    /// Puts a work on the table as it was when the program was stopped; it is unsaved.
    public void recover(String name, Problem recovered, Optional<Path> file) {
        put(new Work(name, recovered, file, Optional.empty()));
    }

    /// The first preset, with numbers and the whole board; one undo brings the work back.
    public void reset() {
        Preset first = Presets.named(Presets.ids().getFirst());
        open(first.name(), first.problem());
        symbols.set(false);
        view.set(View.TWO_MODELS);
        matrixLook.set(MatrixLook.WHOLE);
        attention.release();
    }

    /// Puts the work on the table with other numbers or another layer.
    public void change(Problem changed) {
        put(work().with(changed));
    }

    /// Goes on with the last change, such as a drag that has not ended; one undo takes it all back.
    public void changeOn(Problem changed) {
        history.goOn(work().with(changed));
    }

    /// Says in which file the work now stands, and under which name. This holds for what it was before, too: undoing
    /// makes it differ from its file.
    public void saved(String name, Path file) {
        Optional<Problem> saved = Optional.of(work().problem());
        complaint.set(null);
        history.amend(work -> new Work(name, work.problem(), Optional.of(file), saved));
    }

    public void undo() {
        complaint.set(null);
        history.undo();
    }

    public void redo() {
        complaint.set(null);
        history.redo();
    }

    public Work work() {
        return history.presentProperty().get();
    }

    public ReadOnlyObjectProperty<Work> workProperty() {
        return history.presentProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return history.canUndoProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return history.canRedoProperty();
    }

    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What the problem is called on screen.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// The cell that a person points at.
    public Attention attention() {
        return attention;
    }

    public ObjectProperty<Grain> grainProperty() {
        return grain;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// The whole board, or the one panel of it that is enlarged.
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /// How the matrix view looks at its matrix, for as long as the layer stays.
    public ObjectProperty<MatrixLook> matrixLookProperty() {
        return matrixLook;
    }

    /// Whether cells show symbols (w₀₀) instead of numbers.
    public BooleanProperty symbolsProperty() {
        return symbols;
    }

    public ObjectProperty<@Nullable Message> complaintProperty() {
        return complaint;
    }

    private void put(Work next) {
        complaint.set(null);
        history.put(next);
    }

    private void publish(Work work) {
        if (!work.problem().layer().equals(problem.get().layer())) {
            attention.release();
            matrixLook.set(MatrixLook.WHOLE);
        }
        title.set(work.title());
        problem.set(work.problem());
    }
}
