package gniddap.app.matrix;

import gniddap.app.player.FrameDriver;
import javafx.fxml.FXML;

/// Ties the buttons of the matrix to its view model, and the turn to a clock.
public final class MatrixController {
    private final MatrixViewModel viewModel;

    public MatrixController(MatrixViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public MatrixViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        FrameDriver.drive(viewModel.turningProperty(), viewModel::advance);
    }

    @FXML
    private void turn() {
        viewModel.turn();
    }

    @FXML
    private void zoomIn() {
        viewModel.zoomIn();
    }

    @FXML
    private void zoomOut() {
        viewModel.zoomOut();
    }

    @FXML
    private void fit() {
        viewModel.fit();
    }
}
