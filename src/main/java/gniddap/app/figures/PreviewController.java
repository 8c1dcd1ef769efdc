package gniddap.app.figures;

import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// Shows the preview as large as its room and the screen's pixels allow.
public final class PreviewController {
    private static final double MARGIN = 8;

    private final PreviewViewModel viewModel;
    private final PreviewDriver driver = new PreviewDriver(this::order);

    @FXML
    private StackPane room;

    @FXML
    private ImageView picture;

    @FXML
    private TextArea excerpt;

    @FXML
    private Label refusal;

    public PreviewController(PreviewViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        for (Observable each : viewModel.dependencies()) {
            each.addListener(_ -> driver.restart());
        }
        excerpt.visibleProperty().bind(excerpt.textProperty().isNotEmpty());
        room.layoutBoundsProperty().addListener(_ -> driver.restart());
        viewModel.previewProperty().subscribe(this::show);
    }

    private void order() {
        double pixels = pixels();
        viewModel.order(
                (int) ((room.getWidth() - 2 * MARGIN) * pixels), (int) ((room.getHeight() - 2 * MARGIN) * pixels));
    }

    private void show(Preview preview) {
        picture.setImage(preview.pixels().map(PictureClipboard::image).orElse(null));
        preview.pixels().ifPresent(pixels -> {
            picture.setFitWidth(pixels.width() / pixels());
            picture.setFitHeight(pixels.height() / pixels());
        });
        if (!excerpt.getText().equals(preview.excerpt())) {
            excerpt.setText(preview.excerpt());
        }
        refusal.setText(preview.refusal());
    }

    /// How many pixels of the screen lie along one of the window.
    private double pixels() {
        return room.getScene() == null || room.getScene().getWindow() == null
                ? 1
                : room.getScene().getWindow().getOutputScaleX();
    }
}
