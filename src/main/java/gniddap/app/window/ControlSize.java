package gniddap.app.window;

import gniddap.picture.Theme;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// Lets the controls grow with the window, so that they keep their size beside the board on large screens. The style
/// sheets measure in em, the size of this type.
final class ControlSize {
    private static final double USUAL_WIDTH = 1600;
    private static final double USUAL_HEIGHT = 1000;
    private static final double USUAL_TYPE = 13;
    private static final double SMALLEST_TYPE = 12;
    private static final double LARGEST_TYPE = 28;
    /// Icons as parts of the type; they cannot measure in em, for their type is the icon.

    private static final double ICON = 1.15;

    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");

    private ControlSize() {}

    static void follow(Scene scene, ObservableValue<Theme> theme) {
        scene.widthProperty().subscribe(() -> apply(scene, theme.getValue()));
        scene.heightProperty().subscribe(() -> apply(scene, theme.getValue()));
        theme.subscribe(chosen -> apply(scene, chosen));
    }

    private static void apply(Scene scene, Theme theme) {
        scene.getRoot().pseudoClassStateChanged(DENSE, dense(scene.getWidth(), scene.getHeight()));
        double size = theme.magnification() * type(scene.getWidth(), scene.getHeight());
        scene.getRoot()
                .setStyle(String.format(
                        Locale.ROOT, "-fx-font-size: %.1fpx; -gniddap-icon-size: %.1fpx;", size, ICON * size));
    }

    /// Whether a window is so small that its cards give room to the board.
    static boolean dense(double width, double height) {
        return Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT) * USUAL_TYPE < SMALLEST_TYPE;
    }

    /// Pixels of the usual type in a window of this size, in half pixels.
    static double type(double width, double height) {
        double scale = Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT);
        return Math.clamp(Math.round(2 * USUAL_TYPE * scale) / 2.0, SMALLEST_TYPE, LARGEST_TYPE);
    }
}
