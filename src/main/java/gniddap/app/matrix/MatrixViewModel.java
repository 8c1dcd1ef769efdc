package gniddap.app.matrix;

import gniddap.app.workbench.Workbench;
import gniddap.picture.MatrixLook;
import gniddap.picture.Scene;
import gniddap.picture.View;
import gniddap.picture.matrix.MatrixLayout;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// What a person looks at of the matrix: a part of it, in cells of some size, and how far it is turned. Points are in
/// units of the picture. It is told how much time has passed and knows no clock.
public final class MatrixViewModel {
    static final double TURN_SECONDS = 0.9;

    private final Workbench workbench;
    private final Supplier<Scene> scene;
    private final BooleanBinding shown;
    private final ReadOnlyBooleanWrapper turning = new ReadOnlyBooleanWrapper(this, "turning");
    private double target;
    private @Nullable MatrixLayout held;
    private double fromX;
    private double fromY;

    public MatrixViewModel(Workbench workbench, Supplier<Scene> scene) {
        this.workbench = workbench;
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
        set(layout().zoomed(2));
    }

    void zoomOut() {
        set(layout().zoomed(-2));
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
