package gniddap.app.matrix;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Layer;
import gniddap.picture.MatrixLook;
import gniddap.picture.Scene;
import gniddap.picture.View;
import gniddap.picture.matrix.MatrixLayout;
import gniddap.play.Standing;
import gniddap.trace.Grouping;
import gniddap.trace.Models;
import gniddap.trace.Order;
import gniddap.trace.Step;
import gniddap.trace.Tap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// What a person looks at of the matrix: a part of it, in cells of some size, and how far it is turned. Points are in
/// units of the picture. It is told how much time has passed and knows no clock.
public final class MatrixViewModel {
    static final double TURN_SECONDS = 0.9;
    private static final double BUTTON_NOTCHES = 3;

    private final Workbench workbench;
    private final PlayerViewModel player;
    private final Supplier<Scene> scene;
    private final BooleanBinding shown;
    private final ReadOnlyBooleanWrapper turning = new ReadOnlyBooleanWrapper(this, "turning");
    private double target;
    private @Nullable MatrixLayout held;
    private double fromX;
    private double fromY;

    public MatrixViewModel(Workbench workbench, PlayerViewModel player, Supplier<Scene> scene) {
        this.workbench = workbench;
        this.player = player;
        this.scene = scene;
        shown = workbench.viewProperty().isEqualTo(View.MATRIX);
        workbench.matrixLookProperty().addListener((_, _, look) -> follow(look));
    }

    public boolean isShown() {
        return shown.get();
    }

    /// Whether the matrix view is on the board.
    public BooleanBinding shownProperty() {
        return shown;
    }

    /// Whether the driver has to tell the time.
    public ReadOnlyBooleanProperty turningProperty() {
        return turning.getReadOnlyProperty();
    }

    /// Turns the matrix into its mirror, or back.
    public void turn() {
        target = target == 0 ? 1 : 0;
        turning.set(true);
    }

    void advance(double passedSeconds) {
        double turn = look().turn();
        double step = passedSeconds / TURN_SECONDS;
        set(look().withTurn(target > turn ? Math.min(target, turn + step) : Math.max(target, turn - step)));
        turning.set(look().turn() != target);
    }

    /// Takes hold of the matrix at a point, if it lies there.
    void take(double x, double y) {
        held = isOnMatrix(x, y) ? layout() : null;
        fromX = x;
        fromY = y;
    }

    void drag(double x, double y) {
        if (held != null && !turning.get()) {
            set(held.dragged(x - fromX, y - fromY));
        }
    }

    void release() {
        held = null;
    }

    /// Whether the matrix lies at a point.
    public boolean isOnMatrix(double x, double y) {
        return shown.get() && layout().isOnMatrix(x, y);
    }

    void zoom(double notches, double x, double y) {
        if (!turning.get()) {
            set(layout().zoomed(notches, x, y));
        }
    }

    void zoomIn() {
        zoom(BUTTON_NOTCHES);
    }

    void zoomOut() {
        zoom(-BUTTON_NOTCHES);
    }

    /// About what the run is at; where it is at nothing, about the middle.
    private void zoom(double notches) {
        if (!turning.get()) {
            set(lit().map(tap -> layout().zoomedTo(notches, tap.output(), tap.input()))
                    .orElseGet(() -> layout().zoomed(notches)));
        }
    }

    /// One of the taps that the leading model is at, in cells of one image.
    private Optional<Tap> lit() {
        Models models = player.modelsProperty().get();
        Order order = models.leading().order();
        Step step = Standing.of(models, order, player.moment()).step();
        if (step == null || step.isBias()) {
            return Optional.empty();
        }
        Layer layer = models.problem().layer();
        Grouping taps = order == Order.DISTRIBUTING ? Grouping.byInput(layer, 1) : Grouping.byOutput(layer, 1);
        int group = step.group() % taps.groups();
        return IntStream.range(0, taps.count(group))
                .mapToObj(n -> taps.tap(group, n))
                .filter(tap -> tap.input() >= 0 && tap.output() >= 0)
                .findFirst();
    }

    void fit() {
        set(look().fitted());
    }

    private MatrixLook look() {
        return workbench.matrixLookProperty().get();
    }

    private void set(MatrixLook look) {
        workbench.matrixLookProperty().set(look);
    }

    private MatrixLayout layout() {
        return MatrixLayout.of(scene.get());
    }

    /// Another layer begins with a matrix that is not turned.
    private void follow(MatrixLook look) {
        if (look.equals(MatrixLook.WHOLE) && !turning.get()) {
            target = 0;
        }
    }
}
