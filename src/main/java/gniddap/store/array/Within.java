package gniddap.store.array;

import gniddap.engine.Refusal;
import java.util.function.Supplier;

/// Puts the name of a file before what the engine says of its contents.
final class Within {
    private Within() {}

    static <T> T file(String source, Supplier<T> made) {
        try {
            return made.get();
        } catch (Refusal refused) {
            throw new Refusal("array.refused.within", source, refused.message());
        }
    }
}
