package gniddap.play;

import gniddap.trace.Grain;

/// How long things take, in seconds.
///
/// @param secondsPerStage what a stage takes that a view shows before or after the steps of the work
public record Pace(double secondsPerStep, double secondsPerStage, double holdStartSeconds, double holdEndSeconds) {
    private static final double STAGE = 2;

    public Pace {
        if (!(secondsPerStep > 0 && secondsPerStage > 0 && holdStartSeconds >= 0 && holdEndSeconds >= 0)) {
            throw new IllegalArgumentException("a step takes longer than nothing: " + secondsPerStep);
        }
    }

    /// A pace at which stages take as long as steps.
    public Pace(double secondsPerStep, double holdStartSeconds, double holdEndSeconds) {
        this(secondsPerStep, secondsPerStep, holdStartSeconds, holdEndSeconds);
    }

    /// A pace at which one step of this grain can be followed by eye.
    public static Pace of(Grain grain) {
        return switch (grain) {
            case INPUT_VALUE -> new Pace(1.2, STAGE, 0.6, 1.8);
            case OUTPUT_CELL -> new Pace(0.7, STAGE, 0.6, 1.8);
            case PRODUCT -> new Pace(0.35, STAGE, 0.6, 1.8);
        };
    }

    /// The same with steps and stages `speed` times as fast; the holds stay readable.
    public Pace times(double speed) {
        return new Pace(secondsPerStep / speed, secondsPerStage / speed, holdStartSeconds, holdEndSeconds);
    }
}
