package gniddap.app.player;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/// A clock: while something moves it tells how many seconds passed between two frames. It stands still,
/// and asks for no frames, while nothing moves.
public final class FrameDriver extends AnimationTimer {
    private static final double SECONDS_PER_NANOSECOND = 1e-9;
    /// A longer wait, as after the machine slept, counts as no more than this.
    private static final double LONGEST_FRAME_SECONDS = 0.25;

    private final DoubleConsumer advance;
    private long lastNanoseconds = -1;

    private FrameDriver(DoubleConsumer advance) {
        this.advance = advance;
    }

    public static void drive(ObservableValue<Boolean> moving, DoubleConsumer advance) {
        FrameDriver driver = new FrameDriver(advance);
        moving.addListener((_, _, moves) -> driver.run(moves));
        driver.run(moving.getValue());
    }

    @Override
    public void handle(long nanoseconds) {
        if (lastNanoseconds >= 0) {
            double passed = (nanoseconds - lastNanoseconds) * SECONDS_PER_NANOSECOND;
            advance.accept(Math.min(passed, LONGEST_FRAME_SECONDS));
        }
        lastNanoseconds = nanoseconds;
    }

    private void run(boolean moves) {
        lastNanoseconds = -1;
        if (moves) {
            start();
        } else {
            stop();
        }
    }
}
