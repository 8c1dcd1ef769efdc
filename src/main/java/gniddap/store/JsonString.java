package gniddap.store;

import tools.jackson.core.io.JsonStringEncoder;

/// A text between quotes, as JSON writes it.
final class JsonString {
    private JsonString() {}

    static String of(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
