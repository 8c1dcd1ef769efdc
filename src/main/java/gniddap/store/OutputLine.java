package gniddap.store;

import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// An output as one line of JSON: `{"name":"a","shape":[1,1,2],"values":[0.1,-3]}`. Its numbers read back as the same
/// float32.
public final class OutputLine {
    private OutputLine() {}

    public static String of(String name, Tensor output) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("name", name);
            json.writeArrayPropertyStart("shape");
            output.shape().sizes().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeArrayPropertyStart("values");
            for (int flat = 0; flat < output.count(); flat++) {
                json.writeRawValue(number(output.at(flat)));
            }
            json.writeEndArray();
            json.writeEndObject();
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
