package gniddap.app.figures;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Shows the command line that makes the same file, to be copied.
public final class CommandController {
    private final PreviewViewModel viewModel;

    @FXML
    private TextArea command;

    @FXML
    private Button copy;

    @FXML
    private Label remark;

    public CommandController(PreviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        copy.disableProperty().bind(command.textProperty().isEmpty());
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        viewModel.previewProperty().subscribe(preview -> {
            command.setText(preview.command());
            remark.setText(preview.remark());
        });
    }

    @FXML
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(viewModel.command());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
