package gniddap.app.overlap;

import gniddap.app.paint.PictureView;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;

/// Shows the picture as wide as the card and as high as it needs to be.
public final class OverlapController {
    private final OverlapViewModel viewModel;

    @FXML
    private PictureView picture;

    public OverlapController(OverlapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public OverlapViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        picture.pictureProperty().bind(viewModel.pictureProperty());
        picture.minHeightProperty()
                .bind(Bindings.createDoubleBinding(this::height, picture.widthProperty(), viewModel.pictureProperty()));
    }

    private double height() {
        return Math.ceil(picture.getWidth()
                * viewModel.pictureProperty().get().height()
                / viewModel.pictureProperty().get().width());
    }
}
