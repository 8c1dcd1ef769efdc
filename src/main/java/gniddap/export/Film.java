package gniddap.export;

import gniddap.play.Moment;
import gniddap.play.Timeline;

/// How a run is cut into frames that follow each other evenly.
public record Film(Timeline timeline, int framesPerSecond) {
    /// A longer film would take minutes to write and more to watch.
    public static final long MOST_FRAMES = 20_000;

    private static final double CENTISECONDS = 100;

    /// How many frames the whole run takes, though nobody may wish to wait for them.
    public long frames() {
        return (long) Math.ceil(timeline.seconds() * framesPerSecond);
    }

    public boolean isTooLong() {
        return frames() > MOST_FRAMES;
    }

    /// How long the frames are shown.
    public double seconds() {
        return (double) frames() / framesPerSecond;
    }

    Moment at(long frame) {
        return timeline.at((double) frame / framesPerSecond);
    }

    /// When a frame begins; each is rounded by itself, so that errors never add up.
    long startCentiseconds(long frame) {
        return Math.round((double) frame * CENTISECONDS / framesPerSecond);
    }
}
