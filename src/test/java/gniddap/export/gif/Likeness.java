package gniddap.export.gif;

/// How near pictures are to each other.
public final class Likeness {
    private Likeness() {}

    /// The peak signal-to-noise ratio over red, green and blue; infinite where both are the same.
    public static double decibels(int[] shown, int[] wanted) {
        double squares = 0;
        for (int n = 0; n < shown.length; n++) {
            for (int shift = 0; shift < 24; shift += 8) {
                double error = (shown[n] >> shift & 0xFF) - (wanted[n] >> shift & 0xFF);
                squares += error * error;
            }
        }
        return 10 * Math.log10(255 * 255 / (squares / (3.0 * shown.length)));
    }
}
