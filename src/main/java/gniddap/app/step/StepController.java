package gniddap.app.step;

import javafx.fxml.FXML;
import javafx.scene.text.Text;

/// Shows the two sentences.
public final class StepController {
    private final StepViewModel viewModel;

    @FXML
    private Text distributing;

    @FXML
    private Text collecting;

    public StepController(StepViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        distributing.textProperty().bind(viewModel.toldProperty().map(told -> " " + told.distributing()));
        collecting.textProperty().bind(viewModel.toldProperty().map(told -> " " + told.collecting()));
    }
}
