package gniddap.app.keys;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The list of all keys, shown over the board when it is asked for.
public final class KeyListViewModel {
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
    private final ObservableList<KeyGroup> groups = FXCollections.observableArrayList();

    public boolean isShown() {
        return shown.get();
    }

    public BooleanProperty shownProperty() {
        return shown;
    }

    public ObservableList<KeyGroup> getGroups() {
        return groups;
    }

    public void toggle() {
        shown.set(!shown.get());
    }
}
