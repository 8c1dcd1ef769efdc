package gniddap.export;

import gniddap.engine.Refusal;

/// How a figure moves.
///
/// @param speed how many times as fast as usual
/// @param loops how many times a GIF runs; 0 for ever
/// @param fullChroma whether a film keeps a colour for each pixel (4:4:4), which few players outside browsers show
public record Motion(int framesPerSecond, double speed, int loops, boolean fullChroma) {
    /// Divides 100, so that every frame of a GIF stands equally long.
    public static final Motion USUAL = new Motion(25, 1, 0, false);

    /// Browsers show frames that follow faster than this at a tenth of the speed.
    public static final int MOST_FRAMES_PER_SECOND = 50;

    public static final double SLOWEST = 0.05;
    public static final double FASTEST = 100;
    public static final int MOST_LOOPS = 0xFFFF;

    public Motion {
        if (framesPerSecond < 1 || framesPerSecond > MOST_FRAMES_PER_SECOND) {
            throw new Refusal("export.refused.frames-per-second", framesPerSecond, MOST_FRAMES_PER_SECOND);
        }
        if (!(speed >= SLOWEST && speed <= FASTEST)) {
            throw new Refusal("export.refused.speed", speed, SLOWEST, FASTEST);
        }
        if (loops < 0 || loops > MOST_LOOPS) {
            throw new Refusal("export.refused.loops", loops, MOST_LOOPS);
        }
    }
}
