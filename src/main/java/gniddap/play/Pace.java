package gniddap.play;

import gniddap.trace.Grain;

/// How long things take, in seconds.
public record Pace(double secondsPerStep, double holdStartSeconds, double holdEndSeconds) {
    public Pace {
        if (!(secondsPerStep > 0 && holdStartSeconds >= 0 && holdEndSeconds >= 0)) {
            throw new IllegalArgumentException("a step takes longer than nothing: " + secondsPerStep);
        }
    }

    /// A pace at which one step of this grain can be followed by eye.
    public static Pace of(Grain grain) {
        return switch (grain) {
            case INPUT_VALUE -> new Pace(1.2, 0.6, 1.8);
            case OUTPUT_CELL -> new Pace(0.7, 0.6, 1.8);
            case PRODUCT -> new Pace(0.35, 0.6, 1.8);
        };
    }

    /// The same with steps `speed` times as fast; the holds stay readable.
    public Pace times(double speed) {
        return new Pace(secondsPerStep / speed, holdStartSeconds, holdEndSeconds);
    }
}
