package gniddap.app.matrix;

import gniddap.app.paint.PictureView;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Lets the matrix be dragged by its cells, and enlarged by the wheel.
public final class MatrixHand {
    private static final double PIXELS_PER_NOTCH = 40;

    private final PictureView picture;
    private final MatrixViewModel viewModel;

    private MatrixHand(PictureView picture, MatrixViewModel viewModel) {
        this.picture = picture;
        this.viewModel = viewModel;
    }

    public static void install(PictureView picture, MatrixViewModel viewModel) {
        MatrixHand hand = new MatrixHand(picture, viewModel);
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hand.at(event, hand::take));
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> hand.at(event, hand::drag));
        picture.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> viewModel.release());
        picture.addEventHandler(ScrollEvent.SCROLL, hand::scroll);
    }

    private void at(MouseEvent event, Consumer<Point2D> deed) {
        picture.pointAt(event.getX(), event.getY()).ifPresent(deed);
    }

    private void take(Point2D at) {
        viewModel.take(at.getX(), at.getY());
    }

    private void drag(Point2D at) {
        viewModel.drag(at.getX(), at.getY());
    }

    private void scroll(ScrollEvent event) {
        picture.pointAt(event.getX(), event.getY())
                .filter(at -> viewModel.isOnMatrix(at.getX(), at.getY()))
                .ifPresent(at -> {
                    viewModel.zoom(event.getDeltaY() / PIXELS_PER_NOTCH, at.getX(), at.getY());
                    event.consume();
                });
    }
}
