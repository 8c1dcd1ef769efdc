package gniddap.app.workbench;

import gniddap.picture.Ref;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import org.jspecify.annotations.Nullable;

/// The cell that a person asks about: the one under the pointer or, when one was clicked, that one until it is let go.
public final class Attention {
    private final ObjectProperty<@Nullable Ref> hovered = new SimpleObjectProperty<>(this, "hovered");
    private final ObjectProperty<@Nullable Ref> pinned = new SimpleObjectProperty<>(this, "pinned");
    private final ObjectBinding<@Nullable Ref> subject = Bindings.createObjectBinding(this::choose, hovered, pinned);

    public ObjectProperty<@Nullable Ref> hoveredProperty() {
        return hovered;
    }

    public ObjectProperty<@Nullable Ref> pinnedProperty() {
        return pinned;
    }

    /// What to light in every panel: the pinned cell, or else the hovered one.
    public ObservableObjectValue<@Nullable Ref> subjectProperty() {
        return subject;
    }

    /// Lets go of everything, for cells that may be gone.
    public void release() {
        hovered.set(null);
        pinned.set(null);
    }

    private @Nullable Ref choose() {
        return pinned.get() == null ? hovered.get() : pinned.get();
    }
}
