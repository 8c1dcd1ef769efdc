package gniddap.picture;

/// The ground of output cells: it deepens with the value and greys where the value is negative.
public final class Shades {
    private static final int MOST_LIGHT = 0xffdf9f74;
    private static final int MOST_DARK = 0xff8f552f;

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

    /// The ground of a count or a sum, by its share of the largest.
    public static int amount(Theme theme, double share) {
        return Ink.mix(theme.colour(Token.CARD), theme.light() ? MOST_LIGHT : MOST_DARK, 0.06 + 0.94 * share);
    }

    /// A weight's colour laid thinly on the card.
    public static int faint(Subject subject, int weightColour) {
        return Ink.mix(subject.colour(Token.CARD), weightColour, 0.28);
    }
}
