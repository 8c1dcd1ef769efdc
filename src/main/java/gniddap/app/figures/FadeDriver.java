package gniddap.app.figures;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// Takes away good news when it has been read; bad news stays until it is sent away.
final class FadeDriver {
    private static final Duration READ = Duration.seconds(8);

    private FadeDriver() {}

    static void drive(ObservableValue<Boolean> told, Runnable takeAway) {
        PauseTransition pause = new PauseTransition(READ);
        pause.setOnFinished(_ -> takeAway.run());
        told.subscribe(there -> {
            if (there) {
                pause.playFromStart();
            } else {
                pause.stop();
            }
        });
    }
}
