package gniddap.app.figures;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Ties the sheet to its view model, and the keyboard in the sheet while it is open.
public final class FiguresController {
    private final FiguresViewModel viewModel;

    @FXML
    private VBox sheet;

    @FXML
    private Label summary;

    @FXML
    private Label complaint;

    public FiguresController(FiguresViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public FiguresViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        summary.visibleProperty().bind(complaint.textProperty().isEmpty());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sheet.visibleProperty().addListener((_, _, shown) -> moveFocus(shown));
    }

    @FXML
    private void copyPicture() {
        viewModel.copyPicture();
    }

    @FXML
    private void copyValues() {
        viewModel.copyValues();
    }

    @FXML
    private void export() {
        viewModel.export();
    }

    @FXML
    private void close() {
        viewModel.close();
    }

    /// Esc leaves the sheet and Enter exports, wherever in it the focus is; a button and an open list keep them.
    private void press(KeyEvent event) {
        boolean list = event.getTarget() instanceof ComboBox<?> box && box.isShowing();
        if (event.getCode() == KeyCode.ESCAPE && !list) {
            viewModel.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !list && !(event.getTarget() instanceof Button)) {
            viewModel.export();
            event.consume();
        }
    }

    /// The focus arrives as by keyboard, so that it is seen and the arrows choose.
    private void moveFocus(boolean shown) {
        Node board = sheet.getScene() == null ? null : sheet.getScene().lookup("#board");
        Node kind = sheet.lookup(
                "#export-kind-" + viewModel.choices().kindProperty().get().word());
        if (shown && kind != null) {
            kind.requestFocus();
            kind.requestFocusTraversal(TraversalDirection.NEXT);
            sheet.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else if (board != null) {
            board.requestFocus();
        }
    }
}
