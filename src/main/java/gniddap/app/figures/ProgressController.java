package gniddap.app.figures;

import javafx.fxml.FXML;

/// Ties the bar of the export to its view model.
public final class ProgressController {
    private final ProgressViewModel viewModel;

    public ProgressController(ProgressViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public ProgressViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        FadeDriver.drive(viewModel.doneProperty(), viewModel::dismiss);
    }

    @FXML
    private void cancel() {
        viewModel.cancel();
    }

    @FXML
    private void dismiss() {
        viewModel.dismiss();
    }
}
