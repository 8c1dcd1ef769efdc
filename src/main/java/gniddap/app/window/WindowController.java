package gniddap.app.window;

import gniddap.app.files.FilesViewModel;
import java.io.File;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes problem files that are dropped on the window.
public final class WindowController {
    private final FilesViewModel files;

    @FXML
    private Label dropHint;

    public WindowController(FilesViewModel files) {
        this.files = files;
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            dropHint.setVisible(true);
        }
        event.consume();
    }

    @FXML
    private void dragOut() {
        dropHint.setVisible(false);
    }

    @FXML
    private void drop(DragEvent event) {
        dropHint.setVisible(false);
        files.drop(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
