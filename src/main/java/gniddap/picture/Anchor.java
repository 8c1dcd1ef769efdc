package gniddap.picture;

/// Which point of a label stands at its x.
public enum Anchor {
    START,
    MIDDLE,
    END;

    /// Where the text begins when it is `width` long and stands at `x`.
    public double startX(double x, double width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
