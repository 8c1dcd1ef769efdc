package gniddap.app.window;

import gniddap.app.topbar.TopbarViewModel;
import java.io.File;
import javafx.fxml.FXML;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes problem files that are dropped on the window.
public final class WindowController {
    private final TopbarViewModel topbar;

    public WindowController(TopbarViewModel topbar) {
        this.topbar = topbar;
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void drop(DragEvent event) {
        File first = event.getDragboard().getFiles().getFirst();
        topbar.open(first.toPath());
        event.setDropCompleted(true);
        event.consume();
    }
}
