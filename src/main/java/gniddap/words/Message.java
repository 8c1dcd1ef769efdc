package gniddap.words;

import java.util.List;

/// A text that is yet to be said: its key in `en.properties` and what stands in its gaps.
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public Message(String key, Object... args) {
        this(key, List.of(args));
    }
}
