package gniddap.play;

/// What happens within a step: look (the source lights up), move (products travel), settle (sums change).
///
/// Each phase has a progress of its own, 0 to 1, eased.
public record Phases(double look, double move, double settle) {
    private static final double LOOK_ENDS = 0.25;
    private static final double MOVE_ENDS = 0.75;

    /// The phases at a fraction, 0 to 1, of a step.
    public static Phases of(double fraction) {
        return new Phases(
                Easing.smooth(fraction / LOOK_ENDS),
                Easing.smooth((fraction - LOOK_ENDS) / (MOVE_ENDS - LOOK_ENDS)),
                Easing.smooth((fraction - MOVE_ENDS) / (1 - MOVE_ENDS)));
    }

    /// Whether products are on their way.
    public boolean travelling() {
        return move > 0 && settle == 0;
    }

    /// Whether the sums hold what this step adds.
    public boolean settled() {
        return settle > 0;
    }
}
