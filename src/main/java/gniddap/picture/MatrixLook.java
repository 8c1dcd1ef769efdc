package gniddap.picture;

/// How the matrix view looks at its matrix: how large, from which entry on, and how far it is turned into its mirror.
///
/// @param zoom cells are so many times as large as where all of them fit
/// @param row the entry in the upper left corner, in rows of the layer's own matrix; may stand between two
/// @param column the same in columns
/// @param turn 0 shows the layer's own matrix, 1 its transpose
public record MatrixLook(double zoom, double row, double column, double turn) {
    public static final MatrixLook WHOLE = new MatrixLook(1, 0, 0, 0);

    public MatrixLook {
        if (!(zoom >= 1 && row >= 0 && column >= 0 && turn >= 0 && turn <= 1)) {
            throw new IllegalArgumentException("no look at " + zoom + ", " + row + ", " + column + ", " + turn);
        }
    }

    public MatrixLook withTurn(double changed) {
        return new MatrixLook(zoom, row, column, changed);
    }

    /// The whole matrix again, turned as it is.
    public MatrixLook fitted() {
        return new MatrixLook(1, 0, 0, turn);
    }
}
