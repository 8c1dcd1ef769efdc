package gniddap.cli;

import gniddap.engine.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes JSON on one line. Float32 values are the shortest that read back exactly; what no number can say is written
/// as
/// Python's json module does: `NaN`, `Infinity`.
final class JsonLine {
    private static final float WHOLE_BELOW = 1 << 24;

    private final Appendable out;

    JsonLine(Appendable out) {
        this.out = out;
    }

    void tensor(String name, Tensor tensor) throws IOException {
        out.append("{\"name\":");
        text(name);
        out.append(",\"shape\":").append(wholes(tensor.shape().sizes())).append(",\"values\":[");
        float[] values = tensor.values();
        for (int n = 0; n < values.length; n++) {
            out.append(n == 0 ? "" : ",").append(number(values[n]));
        }
        out.append("]}\n");
    }

    static String wholes(List<Integer> values) {
        return values.toString().replace(" ", "");
    }

    static String number(float value) {
        if (value == (int) value && Math.abs(value) < WHOLE_BELOW) {
            return Integer.toString((int) value);
        }
        return Float.toString(value);
    }

    static String quoted(String text) {
        try {
            StringBuilder quoted = new StringBuilder();
            new JsonLine(quoted).text(text);
            return quoted.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    JsonLine text(String text) throws IOException {
        out.append('"');
        for (int n = 0; n < text.length(); n++) {
            char letter = text.charAt(n);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ') {
                out.append("\\u%04x".formatted((int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
        return this;
    }
}
