package gniddap.app.board;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.picture.Composer;
import gniddap.picture.Part;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.View;
import gniddap.picture.Walk;
import gniddap.play.Course;
import gniddap.play.Moment;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
    private final BooleanProperty focused = new SimpleBooleanProperty(this, "focused");
    private final ObjectBinding<Composer> composer;
    private final ObjectBinding<Picture> picture;
    private @Nullable Composer last;

    public BoardViewModel(Workbench workbench, PlayerViewModel player) {
        this.workbench = workbench;
        this.player = player;
        composer = Bindings.createObjectBinding(
                this::composer,
                player.modelsProperty(),
                workbench.viewProperty(),
                workbench.matrixLookProperty(),
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

    /// Pins a cell; a click on the pinned one, or beside the cells, lets go. A size on a number line is taken instead.
    public void pin(Optional<Ref> cell) {
        if (cell.filter(clicked -> clicked.part() == Part.SIZE).isPresent()) {
            take(cell.get());
            return;
        }
        ObjectProperty<@Nullable Ref> pinned = workbench.attention().pinnedProperty();
        pinned.set(cell.filter(clicked -> !clicked.equals(pinned.get())).orElse(null));
    }

    private void take(Ref size) {
        try {
            workbench.change(SizeChoice.of(problem(), size));
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
        }
    }

    Problem problem() {
        return workbench.problemProperty().get();
    }

    /// Changes the problem; `goesOn` says that it is the same deed as the last change, which one undo takes back.
    void change(Problem changed, boolean goesOn) {
        if (goesOn) {
            workbench.changeOn(changed);
        } else {
            workbench.change(changed);
        }
    }

    /// Whether a cell is pinned, so that arrows walk from it.
    public boolean isPinned() {
        return workbench.attention().pinnedProperty().get() != null;
    }

    /// Whether the board has the keyboard.
    public BooleanProperty focusedProperty() {
        return focused;
    }

    /// Goes on to a neighbour of the pinned cell; at the edge of its panel it stays.
    public void walk(int across, int down) {
        Ref pinned = workbench.attention().pinnedProperty().get();
        if (pinned != null) {
            Walk.step(picture.get(), pinned, across, down).ifPresent(this::hold);
        }
    }

    /// Goes on to the next panel, or the one before.
    public void walkPanel(int way) {
        Ref pinned = workbench.attention().pinnedProperty().get();
        if (pinned != null) {
            Walk.panel(picture.get(), pinned, way).ifPresent(this::hold);
        }
    }

    /// Begins to walk at the first cell.
    public void beginWalk() {
        Walk.first(picture.get()).ifPresent(this::hold);
    }

    /// Lets go of the pinned cell.
    public void letGo() {
        workbench.attention().release();
    }

    public boolean isEnlarged() {
        return workbench.viewProperty().get() != View.TWO_MODELS;
    }

    /// Shows one panel on the whole board, or all of them again.
    public void show(View view) {
        workbench.viewProperty().set(view);
    }

    /// From a part of a view to the view, from a view to the two models.
    public void goBack() {
        View view = workbench.viewProperty().get();
        show(view == view.inTopBar() ? View.TWO_MODELS : view.inTopBar());
    }

    /// Enlarges a panel, or brings all back when it is the one that is enlarged; likewise with a lane more.
    public void toggle(View view) {
        show(view == workbench.viewProperty().get() ? view.inTopBar() : view);
    }

    private void hold(Ref cell) {
        workbench.attention().pinnedProperty().set(cell);
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
                .compose(place(), workbench.attention().subjectProperty().get());
    }

    /// Between two properties of one change, the picture and the player may have different courses.
    private Moment place() {
        Course course = composer.get().course();
        return course.equals(player.course()) ? player.place() : course.place(player.moment());
    }

    /// A composer of the present scene, which takes from the one before what it can.
    private Composer composer() {
        Composer next = last == null ? Composer.of(scene()) : last.in(scene());
        last = next;
        return next;
    }

    /// What is on the board, whatever the moment.
    public Scene scene() {
        Style style = new Style(
                workbench.themeProperty().get(), workbench.symbolsProperty().get());
        Scene scene = Scene.forPixels(
                player.modelsProperty().get().problem(),
                player.modelsProperty().get().grain(),
                workbench.viewProperty().get(),
                style,
                Math.max(1, width.get()),
                Math.max(1, height.get()));
        return scene.view() == View.MATRIX
                ? scene.withLook(workbench.matrixLookProperty().get())
                : scene;
    }
}
