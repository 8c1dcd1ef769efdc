package gniddap.app.presets;

import atlantafx.base.controls.CustomTextField;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Searches the list, and chooses by click or by Enter.
public final class PresetsController {
    private final PresetsViewModel viewModel;

    @FXML
    private CustomTextField search;

    @FXML
    private ListView<PresetRow> rows;

    public PresetsController(PresetsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public PresetsViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        rows.setCellFactory(list -> new PresetCell(list, viewModel.pictures()));
        rows.setItems(viewModel.getRows());
    }

    @FXML
    private void chooseFirst() {
        viewModel.chooseFirst();
    }

    @FXML
    private void click() {
        chooseSelected();
    }

    @FXML
    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            rows.requestFocus();
            rows.getSelectionModel().select(1);
            event.consume();
        }
    }

    @FXML
    private void listKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            chooseSelected();
            event.consume();
        }
    }

    private void chooseSelected() {
        PresetRow selected = rows.getSelectionModel().getSelectedItem();
        if (selected != null) {
            viewModel.choose(selected);
            rows.getSelectionModel().clearSelection();
        }
    }
}
