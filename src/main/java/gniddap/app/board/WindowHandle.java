package gniddap.app.board;

import gniddap.app.paint.PictureView;
import gniddap.engine.Problem;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Lets the window on f be dragged by its edges and corners.
final class WindowHandle {
    private final PictureView picture;
    private final BoardViewModel viewModel;
    private @Nullable WindowDrag drag;
    private double fromX;
    private double fromY;
    private double cell;
    private boolean changed;

    private WindowHandle(PictureView picture, BoardViewModel viewModel) {
        this.picture = picture;
        this.viewModel = viewModel;
    }

    static void install(PictureView picture, BoardViewModel viewModel) {
        WindowHandle handle = new WindowHandle(picture, viewModel);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, handle::show);
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, handle::take);
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, handle::move);
        picture.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> handle.drag = null);
    }

    private void show(MouseEvent event) {
        picture.setCursor(picture.windowPlace()
                .flatMap(window -> Grip.at(window, event.getX(), event.getY()))
                .map(Grip::cursor)
                .orElse(Cursor.DEFAULT));
    }

    private void take(MouseEvent event) {
        Rectangle2D window = picture.windowPlace().orElse(Rectangle2D.EMPTY);
        drag = Grip.at(window, event.getX(), event.getY())
                .map(grip -> new WindowDrag(viewModel.problem(), grip))
                .orElse(null);
        fromX = event.getX();
        fromY = event.getY();
        cell = window.getWidth() / viewModel.problem().layer().axes().getLast().output();
        changed = false;
    }

    private void move(MouseEvent event) {
        if (drag != null) {
            int right = (int) Math.round((event.getX() - fromX) / cell);
            int below = (int) Math.round((event.getY() - fromY) / cell);
            Problem moved = drag.moved(right, below);
            if (!moved.equals(viewModel.problem())) {
                viewModel.change(moved, changed);
                changed = true;
            }
        }
    }
}
