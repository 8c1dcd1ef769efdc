package gniddap.app.session;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Does something a while after it was asked for, once, however often it was asked for meanwhile.
final class DelayDriver {
    private final PauseTransition pause;

    DelayDriver(double seconds, Runnable deed) {
        pause = new PauseTransition(Duration.seconds(seconds));
        pause.setOnFinished(_ -> deed.run());
    }

    /// Waits until it has been quiet for the whole while.
    void restart() {
        pause.playFromStart();
    }

    /// Waits no longer than from the first time it was asked.
    void start() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    void stop() {
        pause.stop();
    }
}
