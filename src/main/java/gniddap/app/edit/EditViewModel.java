package gniddap.app.edit;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.store.TypedNumber;
import gniddap.words.Message;
import gniddap.words.Numbers;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableObjectValue;
import org.jspecify.annotations.Nullable;

/// One cell of the board being typed, or a remark beside one. What is typed reaches the problem when it is committed;
/// what is no number stays in the editor, with a sentence that says so.
public final class EditViewModel {
    private final Workbench workbench;
    private final ObservableObjectValue<Picture> picture;
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>(this, "spot");
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper(this, "typing");
    private final ReadOnlyObjectWrapper<@Nullable Message> remark = new ReadOnlyObjectWrapper<>(this, "remark");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    public EditViewModel(Workbench workbench, ObservableObjectValue<Picture> picture) {
        this.workbench = workbench;
        this.picture = picture;
        workbench.workProperty().addListener(_ -> close());
    }

    /// The spot that is typed in or remarked on; null when there is none.
    ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /// Whether the spot is typed in.
    public ReadOnlyBooleanProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }

    /// What is wrong with what was typed, or why this cell cannot be typed in.
    public ReadOnlyObjectProperty<@Nullable Message> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    public StringProperty textProperty() {
        return text;
    }

    ObservableObjectValue<Picture> pictureProperty() {
        return picture;
    }

    /// Begins to type in the pinned cell, if there is one.
    public void beginPinned() {
        Ref pinned = workbench.attention().pinnedProperty().get();
        if (pinned != null) {
            begin(new Spot(pinned, 0));
        }
    }

    /// Whether a cell is pinned that can be typed in.
    boolean isPinnedTyped() {
        Ref pinned = workbench.attention().pinnedProperty().get();
        return pinned != null && Cell.of(pinned).isPresent();
    }

    /// Begins to type in the cell at a point of the picture, in its units.
    public void beginAt(Ref ref, double x, double y) {
        begin(Spot.at(picture.get(), ref, x, y));
    }

    /// Takes what is typed. Where it is no number the editor stays open, and the answer is false.
    public boolean commit() {
        Spot edited = spot.get();
        if (edited == null || !typing.get()) {
            return true;
        }
        try {
            float value = TypedNumber.read(text.get());
            Problem problem = workbench.problemProperty().get();
            Problem changed = Cell.of(edited.ref()).orElseThrow().put(problem, value);
            close();
            workbench.change(changed);
            return true;
        } catch (Refusal refused) {
            remark.set(refused.message());
            return false;
        }
    }

    /// Takes what is typed and goes on to another cell of the panel.
    public void commitAndMove(int cells) {
        Spot edited = spot.get();
        if (edited != null) {
            Spot next = edited.moved(picture.get(), cells);
            if (commit()) {
                begin(next);
            }
        }
    }

    /// Leaves the cell as it was, or takes the remark away.
    public void close() {
        typing.set(false);
        remark.set(null);
        spot.set(null);
    }

    private void begin(Spot there) {
        if (commit()) {
            Optional<Cell> cell = Cell.of(there.ref())
                    .filter(each -> each.existsIn(workbench.problemProperty().get()));
            close();
            workbench.attention().pinnedProperty().set(there.ref());
            text.set(cell.map(each ->
                            Numbers.exact(each.in(workbench.problemProperty().get())))
                    .orElse(""));
            remark.set(cell.isPresent() ? null : computed(there.ref()));
            spot.set(there);
            typing.set(cell.isPresent());
        }
    }

    private static Message computed(Ref ref) {
        return switch (ref.part()) {
            case INSERTED -> new Message("edit.refused.inserted");
            case MATRIX_ENTRY -> new Message("edit.refused.matrix");
            default -> new Message("edit.refused.computed");
        };
    }
}
