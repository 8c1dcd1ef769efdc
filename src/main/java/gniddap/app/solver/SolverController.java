package gniddap.app.solver;

import gniddap.app.control.ToggleChoice;
import gniddap.engine.Recipe;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.SegmentedButton;

/// Ties the fields and the list to the view model. A click on a row, or Enter on it, gives the layer its numbers.
public final class SolverController {
    private final SolverViewModel viewModel;

    @FXML
    private SegmentedButton aims;

    @FXML
    private TextField input;

    @FXML
    private TextField output;

    @FXML
    private TextField factor;

    @FXML
    private ListView<Recipe> list;

    @FXML
    private Label reason;

    public SolverController(SolverViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public SolverViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        ToggleChoice.tie(aims, viewModel.aimProperty());
        input.textProperty().bindBidirectional(viewModel.inputProperty());
        output.textProperty().bindBidirectional(viewModel.outputProperty());
        factor.textProperty().bindBidirectional(viewModel.factorProperty());
        list.setItems(viewModel.getRecipes());
        list.setCellFactory(_ -> new RecipeCell(viewModel.presentProperty()));
        list.setOnMouseClicked(this::click);
        list.setOnKeyPressed(this::press);
        reason.textProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .map(SolverViewModel::reason)
                        .orElse(""));
        viewModel.presentProperty().subscribe(this::showPresent);
    }

    @FXML
    private void example() {
        viewModel.example();
    }

    private void showPresent(Recipe present) {
        int place = viewModel.getRecipes().indexOf(present);
        if (place >= 0) {
            list.getSelectionModel().select(place);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            apply();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            apply();
            event.consume();
        }
    }

    private void apply() {
        Recipe chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            viewModel.apply(chosen);
        }
    }
}
