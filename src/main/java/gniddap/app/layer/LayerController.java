package gniddap.app.layer;

import gniddap.app.control.ToggleChoice;
import gniddap.picture.AxisNames;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// Lays out the fields of the layer and copies its call.
public final class LayerController {
    private final LayerViewModel viewModel;

    @FXML
    private SegmentedButton operations;

    @FXML
    private VBox shared;

    @FXML
    private VBox byAxis;

    @FXML
    private VBox channels;

    @FXML
    private CheckBox bias;

    public LayerController(LayerViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public LayerViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        ToggleChoice.tie(operations, viewModel.operationProperty());
        bias.selectedProperty().bindBidirectional(viewModel.biasProperty());
        fill(shared, viewModel.getFields().getShared());
        viewModel.moreProperty().addListener(_ -> fillMore());
    }

    /// Most never see these fields; they are made when they are asked for first.
    private void fillMore() {
        if (byAxis.getChildren().isEmpty()) {
            byAxis.getChildren().add(axes(viewModel.getFields().getByAxis().getFirst()));
            fill(byAxis, viewModel.getFields().getByAxis());
            fill(channels, viewModel.getFields().getChannels());
        }
    }

    @FXML
    private void copy() {
        viewModel
                .copied()
                .ifPresent(call -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, call)));
    }

    @FXML
    private void turnPage() {
        viewModel.moreProperty().set(!viewModel.isMore());
    }

    /// The names of the axes over their fields, where there are several.
    private static HBox axes(List<FieldViewModel> fields) {
        HBox names = new HBox();
        names.getStyleClass().add("axis-names");
        for (int n = 0; n < fields.size(); n++) {
            Label name = new Label(AxisNames.of(fields.size() - n));
            name.managedProperty().bind(fields.get(n).presentProperty());
            name.visibleProperty().bind(name.managedProperty());
            names.getChildren().add(name);
        }
        names.managedProperty().bind(fields.get(fields.size() - 2).presentProperty());
        names.visibleProperty().bind(names.managedProperty());
        return names;
    }

    private static void fill(Pane rows, List<List<FieldViewModel>> fields) {
        fields.forEach(row -> rows.getChildren().add(new FieldRow(row)));
    }
}
