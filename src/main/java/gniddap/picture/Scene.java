package gniddap.picture;

import gniddap.engine.Problem;
import gniddap.trace.Grain;

/// All that decides what a run looks like, except the moment. Equal scenes give equal pictures.
///
/// Width and height are in units of the picture; a unit is about a screen pixel when the picture is shown 640 high.
///
/// @param look how the matrix view looks at its matrix; other views do not ask
public record Scene(
        Problem problem, Grain grain, View view, Style style, double width, double height, MatrixLook look) {
    private static final double BOARD_HEIGHT = 640;
    private static final double BOARD_WIDTH_LEAST = 880;
    private static final double BOARD_WIDTH_ROOMY = 980;
    /// In small windows text stays about as large as on a screen, and the drawings make room for it.
    private static final double UNITS_PER_PIXEL = 1.06;
    private static final double CARD_HEIGHT = 400;
    private static final double CARD_WIDTH_LEAST = 470;

    public Scene(Problem problem, Grain grain, View view, Style style, double width, double height) {
        this(problem, grain, view, style, width, height, MatrixLook.WHOLE);
    }

    public Scene withLook(MatrixLook changed) {
        return new Scene(problem, grain, view, style, width, height, changed);
    }

    /// Whether what follows from the problem and the grain is the same in both.
    boolean tellsTheSame(Scene other) {
        return grain == other.grain && problem.equals(other.problem);
    }

    /// The scene in the units that suit a drawing area of so many pixels: text keeps a readable share of the height.
    public static Scene forPixels(
            Problem problem, Grain grain, View view, Style style, double pixelWidth, double pixelHeight) {
        boolean board = view != View.DISTRIBUTING && view != View.COLLECTING;
        double height = (board ? BOARD_HEIGHT : CARD_HEIGHT) / style.theme().magnification();
        double boardWidth = Math.clamp(pixelWidth * UNITS_PER_PIXEL, BOARD_WIDTH_LEAST, BOARD_WIDTH_ROOMY);
        double widthLeast = board ? boardWidth : CARD_WIDTH_LEAST;
        double width = height * pixelWidth / pixelHeight;
        double grow = Math.max(1, widthLeast / width);
        return new Scene(problem, grain, view, style, width * grow, height * grow);
    }
}
