package gniddap.app.workbench;

import gniddap.engine.Problem;
import gniddap.picture.Theme;
import gniddap.trace.Grain;
import gniddap.words.Message;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What the parts of the window share. The problem is always a valid one: what cannot be opened becomes a complaint,
/// and the last problem stays.
public final class Workbench {
    private final ObjectProperty<Problem> problem;
    private final StringProperty title;
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(this, "grain", Grain.INPUT_VALUE);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty symbols = new SimpleBooleanProperty(this, "symbols");
    private final ObjectProperty<@Nullable Message> complaint = new SimpleObjectProperty<>(this, "complaint");

    public Workbench(String title, Problem problem) {
        this.title = new SimpleStringProperty(this, "title", title);
        this.problem = new SimpleObjectProperty<>(this, "problem", problem);
    }

    /// Puts a problem on the table and takes away what was complained of before.
    public void open(String name, Problem opened) {
        complaint.set(null);
        title.set(name);
        problem.set(opened);
    }

    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /// What the problem is called on screen.
    public StringProperty titleProperty() {
        return title;
    }

    public ObjectProperty<Grain> grainProperty() {
        return grain;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether cells show symbols (w₀₀) instead of numbers.
    public BooleanProperty symbolsProperty() {
        return symbols;
    }

    public ObjectProperty<@Nullable Message> complaintProperty() {
        return complaint;
    }
}
