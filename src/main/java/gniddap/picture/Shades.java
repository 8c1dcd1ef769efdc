package gniddap.picture;

/// The ground of output cells: it deepens with the value and greys where the value is negative.
public final class Shades {
    private Shades() {}

    public static int output(Subject subject, float value) {
        double share = Math.min(1, Math.abs(value) / subject.largestOutput());
        Token far = value < 0 ? Token.OUTPUT_NEGATIVE : Token.OUTPUT_HIGH;
        return Ink.mix(subject.colour(Token.OUTPUT_LOW), subject.colour(far), share);
    }

    /// A weight's colour on a cell that the window cuts: dimmer, yet a ground that figures can be read on.
    public static int cut(Subject subject, int weightColour) {
        double share = subject.scene().style().theme().light() ? 0.55 : 0.38;
        return Ink.mix(subject.colour(Token.CARD), weightColour, share);
    }

    /// A weight's colour laid thinly on the card.
    public static int faint(Subject subject, int weightColour) {
        return Ink.mix(subject.colour(Token.CARD), weightColour, 0.28);
    }
}
