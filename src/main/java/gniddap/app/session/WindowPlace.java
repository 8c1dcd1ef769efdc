package gniddap.app.session;

import gniddap.store.Place;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands. Of a maximised window it remembers the place it goes back to.
final class WindowPlace {
    private static final double LEAST_VISIBLE = 100;

    private final Stage stage;
    private final ObjectProperty<Optional<Place>> place;

    private WindowPlace(Stage stage, Optional<Place> before) {
        this.stage = stage;
        place = new SimpleObjectProperty<>(this, "place", before);
    }

    static WindowPlace of(Stage stage, Optional<Place> before) {
        WindowPlace window = new WindowPlace(stage, before);
        stage.xProperty().subscribe(window::look);
        stage.yProperty().subscribe(window::look);
        stage.widthProperty().subscribe(window::look);
        stage.heightProperty().subscribe(window::look);
        stage.maximizedProperty().subscribe(window::look);
        return window;
    }

    ObjectProperty<Optional<Place>> placeProperty() {
        return place;
    }

    /// Puts the window there, unless no screen shows enough of that place any more.
    static void restore(Stage stage, Place there) {
        boolean seen = !Screen.getScreensForRectangle(
                        there.x(), there.y(), Math.min(there.width(), LEAST_VISIBLE), LEAST_VISIBLE)
                .isEmpty();
        if (seen) {
            stage.setX(there.x());
            stage.setY(there.y());
        }
        if (there.width() > 0 && there.height() > 0) {
            stage.setWidth(there.width());
            stage.setHeight(there.height());
        }
        stage.setMaximized(there.maximised());
    }

    private void look() {
        if (!stage.isShowing()
                || stage.isIconified()
                || stage.isFullScreen()
                || Double.isNaN(stage.getX() + stage.getY())) {
            return;
        }
        Place seen = new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        place.set(Optional.of(seen.maximised() ? maximised(place.get().orElse(seen)) : seen));
    }

    private static Place maximised(Place before) {
        return new Place(before.x(), before.y(), before.width(), before.height(), true);
    }
}
