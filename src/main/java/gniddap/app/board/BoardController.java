package gniddap.app.board;

import gniddap.app.edit.EditController;
import gniddap.app.matrix.MatrixHand;
import gniddap.app.matrix.MatrixViewModel;
import gniddap.app.paint.PictureView;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Ties the view of the picture to the board's view model. The board takes the focus when another problem is opened, so
/// that the keys act on its run.
public final class BoardController {
    private final BoardViewModel viewModel;
    private final MatrixViewModel matrix;

    @FXML
    private PictureView picture;

    @FXML
    private EditController editController;

    public BoardController(BoardViewModel viewModel, MatrixViewModel matrix) {
        this.viewModel = viewModel;
        this.matrix = matrix;
    }

    @FXML
    private void initialize() {
        viewModel.widthProperty().bind(picture.widthProperty());
        viewModel.heightProperty().bind(picture.heightProperty());
        picture.pictureProperty().bind(viewModel.pictureProperty());
        viewModel.focusedProperty().bind(picture.focusedProperty());
        picture.setOnMousePressed(_ -> picture.requestFocus());
        picture.setOnMouseMoved(event -> viewModel.hover(picture.cellAt(event.getX(), event.getY())));
        picture.setOnMouseExited(_ -> viewModel.hover(Optional.empty()));
        picture.setOnMouseClicked(this::click);
        WindowHandle.install(picture, viewModel);
        MatrixHand.install(picture, matrix);
        editController.edit(picture);
        viewModel.workProperty().addListener((_, before, work) -> {
            if (!work.continues(before)) {
                picture.requestFocus();
            }
        });
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            Optional<Ref> cell = picture.cellAt(event.getX(), event.getY());
            if (event.getClickCount() == 1 || isChoice(cell)) {
                viewModel.pin(cell);
            } else if (cell.isEmpty() && !isOnMatrix(event)) {
                picture.panelAt(event.getX(), event.getY()).ifPresent(viewModel::toggle);
            }
        }
    }

    /// Two quick clicks on sizes beside each other are two choices, not a double click.
    private static boolean isChoice(Optional<Ref> cell) {
        return cell.filter(clicked -> clicked.part() == Part.SIZE).isPresent();
    }

    private boolean isOnMatrix(MouseEvent event) {
        return picture.pointAt(event.getX(), event.getY())
                .filter(at -> matrix.isOnMatrix(at.getX(), at.getY()))
                .isPresent();
    }
}
