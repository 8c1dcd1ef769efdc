package gniddap.play;

/// Curves from 0 to 1 that begin and end at rest.
public final class Easing {
    private Easing() {}

    /// Slow at both ends; 0 before the start and 1 after the end.
    public static double smooth(double share) {
        double t = Math.clamp(share, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
