package gniddap.architecture.planted.play;

import java.time.Instant;

final class AsksTheDate {
    Instant ask() {
        return Instant.now();
    }
}
