package gniddap.app.keys;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Lays the table of keys out, a column for each group.
public final class KeyListController {
    private final KeyListViewModel viewModel;

    @FXML
    private FlowPane groups;

    public KeyListController(KeyListViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public KeyListViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.shownProperty().addListener(_ -> fill());
    }

    @FXML
    private void close() {
        viewModel.toggle();
    }

    /// Made when it is asked for first, for the window should open fast.
    private void fill() {
        if (groups.getChildren().isEmpty()) {
            groups.getChildren()
                    .setAll(viewModel.getGroups().stream()
                            .map(KeyListController::group)
                            .toList());
        }
    }

    private static VBox group(KeyGroup group) {
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("key-heading");
        GridPane rows = new GridPane();
        rows.getStyleClass().add("key-rows");
        for (Shortcut shortcut : group.shortcuts()) {
            Label keys = new Label(shortcut.shownKeys());
            keys.getStyleClass().add("key-name");
            rows.addRow(rows.getRowCount(), keys, new Label(shortcut.text()));
        }
        VBox box = new VBox(heading, rows);
        box.getStyleClass().add("key-group");
        return box;
    }
}
