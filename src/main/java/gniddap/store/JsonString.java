package gniddap.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// A text between quotes, as JSON writes it.
final class JsonString {
    private JsonString() {}

    static String of(String text) {
        StringWriter quoted = new StringWriter();
        try (JsonWriter json = new JsonWriter(quoted)) {
            json.value(text);
        } catch (IOException broken) {
            throw new UncheckedIOException("A string in memory can be written", broken);
        }
        return quoted.toString();
    }
}
