package gniddap.cli;

import gniddap.words.Message;
import java.io.IOException;
import java.io.Serial;

/// What was asked for is fine, but it could not be done; it carries the sentence that says so.
final class Failure extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message told;

    Failure(Message told, IOException cause) {
        super(cause);
        this.told = told;
    }

    Failure(Message told) {
        this.told = told;
    }

    Message told() {
        return told;
    }
}
