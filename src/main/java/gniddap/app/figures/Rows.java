package gniddap.app.figures;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Rows of the sheet that are there only at times.
final class Rows {
    private Rows() {}

    static void show(Node row, ObservableValue<Boolean> wanted) {
        row.visibleProperty().bind(wanted);
        row.managedProperty().bind(wanted);
    }
}
