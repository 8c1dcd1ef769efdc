package gniddap.app.topbar;

import atlantafx.base.controls.Popover;
import gniddap.app.control.ToggleChoice;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;

/// Ties the top bar to its view model and opens the list of presets below its button.
public final class TopbarController {
    private final TopbarViewModel viewModel;

    @FXML
    private Button preset;

    @FXML
    private Region presets;

    @FXML
    private SegmentedButton notation;

    @FXML
    private SegmentedButton views;

    private final Popover list = new Popover();

    public TopbarController(TopbarViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public TopbarViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        ToggleChoice.tie(notation, viewModel.symbolsProperty());
        ToggleChoice.tie(views, viewModel.viewProperty());
        list.setContentNode(presets);
        list.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        list.setDetachable(false);
        list.setAnimated(false);
        viewModel.titleProperty().addListener(_ -> list.hide());
    }

    @FXML
    private void showPresets() {
        list.show(preset);
    }

    @FXML
    private void undo() {
        viewModel.undo();
    }

    @FXML
    private void redo() {
        viewModel.redo();
    }

    @FXML
    private void switchTheme() {
        viewModel.switchTheme();
    }
}
