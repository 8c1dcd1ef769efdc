package gniddap.app.figures;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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

    /// For a sheet that is visible before it is in a window. Its kinds are buttons only once it has its looks.
    public void takeFocus() {
        sheet.applyCss();
        moveFocus(sheet.isVisible());
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

    /// Esc leaves the sheet and Enter exports, wherever in it the focus is; a button and an open list keep them. Tab
    /// stays in the sheet.
    private void press(KeyEvent event) {
        boolean list = event.getTarget() instanceof ComboBox<?> box && box.isShowing();
        if (event.getCode() == KeyCode.ESCAPE && !list) {
            viewModel.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !list && !(event.getTarget() instanceof Button)) {
            viewModel.export();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            walk(event.isShiftDown());
            event.consume();
        }
    }

    /// From the last to the first, and back.
    private void walk(boolean back) {
        focus().requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        if (!isInSheet(focus())) {
            arriveAt(back ? "export-command" : kind());
        }
    }

    private void moveFocus(boolean shown) {
        Node board = sheet.getScene() == null ? null : sheet.getScene().lookup("#board");
        if (shown) {
            arriveAt(kind());
        } else if (board != null) {
            board.requestFocus();
        }
    }

    private String kind() {
        return "export-kind-" + viewModel.choices().kindProperty().get().word();
    }

    /// The focus arrives as by keyboard, so that it is seen and the arrows choose.
    private void arriveAt(String id) {
        Node node = sheet.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
            node.requestFocusTraversal(TraversalDirection.NEXT);
            focus().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
    }

    private Node focus() {
        Node owner = sheet.getScene().getFocusOwner();
        return owner == null ? sheet : owner;
    }

    private boolean isInSheet(Node node) {
        return Stream.<@Nullable Node>iterate(node, Objects::nonNull, each -> each == null ? null : each.getParent())
                .anyMatch(sheet::equals);
    }
}
