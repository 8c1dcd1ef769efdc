package gniddap.app.figures;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Makes a preview when choices have been quiet for a moment.
final class PreviewDriver {
    private static final Duration QUIET = Duration.millis(120);

    private final PauseTransition pause = new PauseTransition(QUIET);

    PreviewDriver(Runnable deed) {
        pause.setOnFinished(_ -> deed.run());
    }

    void restart() {
        pause.playFromStart();
    }
}
