package gniddap.app.paint;

import gniddap.picture.Picture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows a picture, as large as there is room. However often the picture changes, it is fetched and painted at most
/// once a pulse.
public final class PictureView extends Region {
    private final Canvas canvas = new Canvas();
    private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D());
    private final ObjectProperty<@Nullable Picture> picture = new SimpleObjectProperty<>(this, "picture");

    public PictureView() {
        canvas.setManaged(false);
        getChildren().add(canvas);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.widthProperty().bind(widthProperty());
        canvas.heightProperty().bind(heightProperty());
        picture.addListener(_ -> requestLayout());
    }

    public ObjectProperty<@Nullable Picture> pictureProperty() {
        return picture;
    }

    @Override
    protected void layoutChildren() {
        Picture shown = picture.get();
        if (shown != null && getWidth() > 0 && getHeight() > 0) {
            setAccessibleText(shown.description());
            painter.paint(shown, getWidth(), getHeight());
        }
    }
}
