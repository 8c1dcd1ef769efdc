package gniddap.app.board;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;

/// The edge or corner of the window that is taken hold of: −1 is its left or upper edge, 1 its right or lower one.
record Grip(int across, int down) {
    private static final double REACH = 5;

    /// The grip at a point, where the point lies close to an edge.
    static Optional<Grip> at(Rectangle2D window, double x, double y) {
        boolean beside = x > window.getMinX() - REACH
                && x < window.getMaxX() + REACH
                && y > window.getMinY() - REACH
                && y < window.getMaxY() + REACH;
        Grip grip = new Grip(side(x, window.getMinX(), window.getMaxX()), side(y, window.getMinY(), window.getMaxY()));
        return beside && (grip.across != 0 || grip.down != 0) ? Optional.of(grip) : Optional.empty();
    }

    Cursor cursor() {
        if (across == 0) {
            return Cursor.V_RESIZE;
        }
        if (down == 0) {
            return Cursor.H_RESIZE;
        }
        return across == down ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
    }

    private static int side(double at, double low, double high) {
        if (Math.abs(at - low) <= REACH) {
            return -1;
        }
        return Math.abs(at - high) <= REACH ? 1 : 0;
    }
}
