package gniddap.store;

import com.google.gson.stream.JsonWriter;
import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// An output as one line of JSON: `{"name":"a","shape":[1,1,2],"values":[0.1,-3]}`. Its numbers read back as the same
/// float32.
public final class OutputLine {
    private OutputLine() {}

    public static String of(String name, Tensor output) {
        StringWriter line = new StringWriter();
        try (JsonWriter json = new JsonWriter(line)) {
            json.beginObject();
            json.name("name").value(name);
            json.name("shape").beginArray();
            for (int size : output.shape().sizes()) {
                json.value(size);
            }
            json.endArray();
            json.name("values").beginArray();
            for (int flat = 0; flat < output.count(); flat++) {
                json.jsonValue(number(output.at(flat)));
            }
            json.endArray();
            json.endObject();
        } catch (IOException broken) {
            throw new UncheckedIOException("A string in memory can be written", broken);
        }
        return line.toString();
    }

    /// JSON has no infinity, but a number beyond every float reads back as one; and nothing for what is not a number.
    private static String number(float value) {
        if (Float.isInfinite(value)) {
            return value > 0 ? "1e999" : "-1e999";
        }
        return Float.isNaN(value) ? "null" : Numbers.exact(value);
    }
}
