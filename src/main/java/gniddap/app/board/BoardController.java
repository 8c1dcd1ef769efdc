package gniddap.app.board;

import gniddap.app.paint.PictureView;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Ties the view of the picture to the board's view model. The board takes the focus when another problem is opened, so
/// that the keys act on its run.
public final class BoardController {
    private final BoardViewModel viewModel;

    @FXML
    private PictureView picture;

    public BoardController(BoardViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.widthProperty().bind(picture.widthProperty());
        viewModel.heightProperty().bind(picture.heightProperty());
        picture.pictureProperty().bind(viewModel.pictureProperty());
        picture.setOnMousePressed(_ -> picture.requestFocus());
        picture.setOnMouseMoved(event -> viewModel.hover(picture.cellAt(event.getX(), event.getY())));
        picture.setOnMouseExited(_ -> viewModel.hover(Optional.empty()));
        picture.setOnMouseClicked(this::click);
        viewModel.workProperty().addListener((_, before, work) -> {
            if (!work.continues(before)) {
                picture.requestFocus();
            }
        });
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress()) {
            viewModel.pin(picture.cellAt(event.getX(), event.getY()));
        }
    }
}
