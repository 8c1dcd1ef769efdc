package gniddap.app.conventions;

import gniddap.app.edit.LayerPaste;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Refusal;
import gniddap.picture.View;
import gniddap.store.code.Dialect;
import gniddap.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The problem as a program, and a call that becomes the layer.
public final class ConventionsViewModel {
    /// A longer program is shown by its beginning, and copied whole.
    private static final int MOST_SHOWN = 20_000;

    private final Workbench workbench;
    private final ObjectProperty<Dialect> dialect = new SimpleObjectProperty<>(this, "dialect", Dialect.PYTORCH);
    private final StringProperty pasted = new SimpleStringProperty(this, "pasted", "");
    private final StringProperty remark = new SimpleStringProperty(this, "remark", "");
    private final BooleanProperty refused = new SimpleBooleanProperty(this, "refused");
    private final StringBinding code;

    public ConventionsViewModel(Workbench workbench) {
        this.workbench = workbench;
        code = Bindings.createStringBinding(
                this::shown, workbench.problemProperty(), workbench.viewProperty(), dialect);
    }

    public ObjectProperty<Dialect> dialectProperty() {
        return dialect;
    }

    public String getCode() {
        return code.get();
    }

    /// The program, or the beginning of a long one; nothing while another view is shown.
    public StringBinding codeProperty() {
        return code;
    }

    /// The whole program.
    public String copied() {
        return dialect.get().code(workbench.problemProperty().get());
    }

    /// The call that is to become the layer.
    public StringProperty pastedProperty() {
        return pasted;
    }

    public String getRemark() {
        return remark.get();
    }

    /// What came of the paste.
    public StringProperty remarkProperty() {
        return remark;
    }

    /// Whether the paste was refused.
    public BooleanProperty refusedProperty() {
        return refused;
    }

    /// Makes the pasted call the layer.
    public void set() {
        try {
            String left = LayerPaste.into(workbench, pasted.get());
            remark.set(left.isEmpty() ? Words.say("code-card.set") : Words.say("code-card.set.partly", left));
            refused.set(false);
        } catch (Refusal impossible) {
            remark.set(Words.say(impossible.message()));
            refused.set(true);
        }
    }

    private String shown() {
        if (workbench.viewProperty().get() != View.CONVENTIONS) {
            return "";
        }
        String whole = copied();
        return whole.length() <= MOST_SHOWN ? whole : whole.substring(0, MOST_SHOWN) + "\n…";
    }
}
