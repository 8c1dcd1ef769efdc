package gniddap.app.board;

import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;

/// Ties the button of the lane by phase to its view model.
public final class PhasesController {
    private final PhasesViewModel viewModel;

    @FXML
    private ToggleButton phases;

    public PhasesController(PhasesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public PhasesViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        phases.selectedProperty().bindBidirectional(viewModel.shownProperty());
    }
}
