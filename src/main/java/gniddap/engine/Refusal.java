package gniddap.engine;

import gniddap.words.Message;
import gniddap.words.Words;
import java.io.Serial;

/// Says why something a person asked for cannot be: what is wrong, where, and the nearest thing that would be right.
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message message;

    public Refusal(Message message) {
        super(Words.say(message));
        this.message = message;
    }

    public Refusal(String key, Object... args) {
        this(new Message(key, args));
    }

    public Message message() {
        return message;
    }
}
