package gniddap.app.figures;

import javafx.fxml.FXML;

/// Opens the sheet from the top bar.
public final class ExportButtonController {
    private final FiguresViewModel viewModel;

    public ExportButtonController(FiguresViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void toggle() {
        viewModel.toggle();
    }
}
