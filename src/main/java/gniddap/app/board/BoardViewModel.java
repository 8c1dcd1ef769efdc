package gniddap.app.board;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Composer;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.View;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableObjectValue;
import org.jspecify.annotations.Nullable;

/// The picture of the present moment, composed when it is asked for: a new composer for a new problem, grain, style or
/// shape of the board, only a new picture for a new moment.
public final class BoardViewModel {
    private final Workbench workbench;
    private final PlayerViewModel player;
    private final DoubleProperty width = new SimpleDoubleProperty(this, "width", 1280);
    private final DoubleProperty height = new SimpleDoubleProperty(this, "height", 560);
    private final ObjectBinding<Composer> composer;
    private final ObjectBinding<Picture> picture;

    public BoardViewModel(Workbench workbench, PlayerViewModel player) {
        this.workbench = workbench;
        this.player = player;
        composer = Bindings.createObjectBinding(
                () -> Composer.of(scene()),
                player.modelsProperty(),
                workbench.themeProperty(),
                workbench.symbolsProperty(),
                width,
                height);
        picture = Bindings.createObjectBinding(
                this::compose,
                composer,
                player.runProperty(),
                workbench.attention().subjectProperty());
    }

    /// Computed on demand, so that several changes between two frames cost one composition.
    public ObservableObjectValue<Picture> pictureProperty() {
        return picture;
    }

    /// The pointer stands on a cell, or on none.
    public void hover(Optional<Ref> cell) {
        workbench.attention().hoveredProperty().set(cell.orElse(null));
    }

    /// Pins a cell; a click on the pinned one, or beside the cells, lets go.
    public void pin(Optional<Ref> cell) {
        ObjectProperty<@Nullable Ref> pinned = workbench.attention().pinnedProperty();
        pinned.set(cell.filter(clicked -> !clicked.equals(pinned.get())).orElse(null));
    }

    public ReadOnlyProperty<Work> workProperty() {
        return workbench.workProperty();
    }

    /// Width of the board on screen.
    public DoubleProperty widthProperty() {
        return width;
    }

    /// Height of the board on screen.
    public DoubleProperty heightProperty() {
        return height;
    }

    private Picture compose() {
        return composer.get()
                .compose(
                        player.moment(), workbench.attention().subjectProperty().get());
    }

    private Scene scene() {
        Style style = new Style(
                workbench.themeProperty().get(), workbench.symbolsProperty().get());
        return Scene.forPixels(
                player.modelsProperty().get().problem(),
                player.modelsProperty().get().grain(),
                View.TWO_MODELS,
                style,
                Math.max(1, width.get()),
                Math.max(1, height.get()));
    }
}
