package gniddap.app.readings;

import gniddap.engine.Reading;
import gniddap.words.Words;

/// What one way of computing came to, in a word.
///
/// @param equal whether it agrees with the others; false while it is not known
/// @param known false while it is still being computed
public record Answer(Reading reading, String name, boolean known, boolean equal, String text) {
    static Answer pending(Reading reading, String name) {
        return new Answer(reading, name, false, false, Words.say("readings.pending"));
    }
}
