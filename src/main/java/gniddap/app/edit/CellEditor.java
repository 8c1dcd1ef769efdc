package gniddap.app.edit;

import gniddap.picture.Face;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.TextWidths;
import gniddap.words.Words;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Lies over the board and holds the field in which a cell is typed, exactly over that cell however the board is
/// scaled and wider only for a longer number, and a remark beside it.
public final class CellEditor extends Region {
    private static final double TEXT_SHARE = 0.46;
    private static final double SMALLEST_TEXT = 11;
    private static final double LEAST_HEIGHT = 20;
    private static final double EDGES = 14;
    private static final double GAP = 6;

    private final TextField field = new TextField();
    private final Label remark = new Label();
    private @Nullable EditViewModel viewModel;

    public CellEditor() {
        setPickOnBounds(false);
        field.setId("cell-editor");
        field.getStyleClass().add("cell-editor");
        field.setAccessibleText(Words.say("edit.name"));
        remark.setId("cell-remark");
        remark.getStyleClass().add("cell-remark");
        remark.setWrapText(true);
        remark.setMouseTransparent(true);
        getChildren().setAll(field, remark);
        getChildren().forEach(each -> {
            each.setManaged(false);
            each.setVisible(false);
        });
    }

    TextField field() {
        return field;
    }

    Label remark() {
        return remark;
    }

    void show(EditViewModel shown) {
        viewModel = shown;
        shown.spotProperty().addListener(_ -> requestLayout());
        shown.textProperty().addListener(_ -> requestLayout());
        shown.remarkProperty().addListener(_ -> requestLayout());
        shown.pictureProperty().addListener(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        Spot spot = viewModel == null ? null : viewModel.spotProperty().get();
        if (viewModel != null && spot != null) {
            Picture picture = viewModel.pictureProperty().get();
            spot.box(picture).ifPresentOrElse(box -> place(picture, box), viewModel::close);
        }
    }

    private void place(Picture picture, Mark.Box box) {
        double scaleX = getWidth() / picture.width();
        double scaleY = getHeight() / picture.height();
        double height = Math.max(LEAST_HEIGHT, box.height() * scaleY);
        double size = Math.max(SMALLEST_TEXT, height * TEXT_SHARE);
        double typed = TextWidths.width(Face.MONO, field.getText(), size) + EDGES;
        double width = Math.clamp(typed, box.width() * scaleX, Math.max(getWidth() / 2, box.width() * scaleX));
        double x = Math.clamp((box.x() + box.width() / 2) * scaleX - width / 2, 0, Math.max(0, getWidth() - width));
        double y = Math.clamp((box.y() + box.height() / 2) * scaleY - height / 2, 0, Math.max(0, getHeight() - height));
        field.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size));
        field.resizeRelocate(x, y, width, height);
        placeRemark(x + width / 2, y, y + height);
    }

    /// Below the cell, or above it where there is no room below.
    private void placeRemark(double middle, double top, double bottom) {
        double width = Math.min(getWidth(), remark.prefWidth(-1));
        double height = remark.prefHeight(width);
        double x = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        double y = bottom + GAP + height <= getHeight() ? bottom + GAP : Math.max(0, top - GAP - height);
        remark.resizeRelocate(x, y, width, height);
    }
}
