package gniddap.app.paint;

import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.Targets;
import gniddap.picture.View;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;
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

    /// The cell at a point of this view.
    public Optional<Ref> cellAt(double x, double y) {
        return look(x, y, Targets::at);
    }

    /// A point of this view in units of the picture.
    public Optional<Point2D> pointAt(double x, double y) {
        return look(x, y, (_, right, down) -> Optional.of(new Point2D(right, down)));
    }

    /// The panel at a point of this view.
    public Optional<View> panelAt(double x, double y) {
        return look(x, y, Targets::panelAt);
    }

    /// Where a cell stands in this view; nothing where the picture does not show it.
    public Optional<Rectangle2D> placeOf(Ref cell) {
        return Optional.ofNullable(picture.get())
                .flatMap(shown -> Targets.boxOf(shown, cell).map(box -> scaled(shown, box)));
    }

    /// Where the window on the complete output stands in this view.
    public Optional<Rectangle2D> windowPlace() {
        return Optional.ofNullable(picture.get())
                .flatMap(shown -> Targets.window(shown).map(box -> scaled(shown, box)));
    }

    private Rectangle2D scaled(Picture shown, Mark.Box box) {
        double scaleX = getWidth() / shown.width();
        double scaleY = getHeight() / shown.height();
        return new Rectangle2D(box.x() * scaleX, box.y() * scaleY, box.width() * scaleX, box.height() * scaleY);
    }

    private <T> Optional<T> look(double x, double y, Search<T> search) {
        Picture shown = picture.get();
        return shown == null || getWidth() <= 0 || getHeight() <= 0
                ? Optional.empty()
                : search.at(shown, x * shown.width() / getWidth(), y * shown.height() / getHeight());
    }

    private interface Search<T> {
        Optional<T> at(Picture picture, double x, double y);
    }

    /// Whether a unit of the canvas is a whole number of pixels, so that parts of it join without a seam.
    private boolean hasWholePixels() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window != null && window.getOutputScaleX() % 1 == 0 && window.getOutputScaleY() % 1 == 0;
    }

    @Override
    protected void layoutChildren() {
        Picture shown = picture.get();
        if (shown != null && getWidth() > 0 && getHeight() > 0) {
            setAccessibleText(shown.description());
            if (!hasWholePixels()) {
                painter.forget();
            }
            painter.paint(shown, getWidth(), getHeight());
        }
    }
}
