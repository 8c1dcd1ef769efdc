package gniddap.store;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import gniddap.engine.Refusal;
import gniddap.words.Message;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads JSON into values that know their places; `source` is what complaints call the text.
final class JsonText {
    private static final int DEEPEST = 500;

    private final String source;
    private final JsonReader reader;
    private final TextPlace place;
    private int depth;

    private JsonText(String text, String source) {
        this.source = source;
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST + 1);
        place = new TextPlace(text);
    }

    static Json read(String text, String source) {
        return new JsonText(text, source).document();
    }

    private Json document() {
        try {
            toNext();
            Json value = value();
            toNext();
            if (place.isInText()) {
                throw refusal("store.refused.more-text");
            }
            return value;
        } catch (IOException _) {
            throw refusal("store.refused.not-json");
        }
    }

    private Json value() throws IOException {
        JsonToken token = reader.peek();
        int line = place.line();
        int column = place.column();
        return switch (token) {
            case BEGIN_OBJECT -> new Json.Table(line, column, fields());
            case BEGIN_ARRAY -> new Json.Row(line, column, entries());
            case STRING -> new Json.Text(line, column, reader.nextString());
            case NUMBER -> number(line, column, reader.nextString());
            case BOOLEAN -> new Json.Flag(line, column, reader.nextBoolean());
            case NULL -> nothing(line, column);
            default -> throw refusal("store.refused.not-json");
        };
    }

    private static Json number(int line, int column, String digits) {
        return new Json.Decimal(line, column, Double.parseDouble(digits), Float.parseFloat(digits));
    }

    private Json nothing(int line, int column) throws IOException {
        reader.nextNull();
        return new Json.Nothing(line, column);
    }

    private List<Json.Field> fields() throws IOException {
        goDeeper();
        reader.beginObject();
        List<Json.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (toNext(); reader.hasNext(); toNextAfter(',')) {
            fields.add(field(names));
        }
        reader.endObject();
        depth--;
        return fields;
    }

    private Json.Field field(Set<String> names) throws IOException {
        int line = place.line();
        int column = place.column();
        String name = reader.nextName();
        if (!names.add(name)) {
            throw refusal("store.refused.twice", name);
        }
        toNextAfter(':');
        return new Json.Field(line, column, name, value());
    }

    private List<Json> entries() throws IOException {
        goDeeper();
        reader.beginArray();
        List<Json> entries = new ArrayList<>();
        for (toNext(); reader.hasNext(); toNextAfter(',')) {
            entries.add(value());
        }
        reader.endArray();
        depth--;
        return entries;
    }

    private void goDeeper() {
        depth++;
        if (depth > DEEPEST) {
            throw refusal("store.refused.json-limits");
        }
    }

    /// To where the next name or value begins, or whatever stands there.
    private void toNext() {
        place.moveTo(reader.getCharacterOffset());
        place.skipBlanks();
    }

    private void toNextAfter(char separator) {
        toNext();
        if (place.isAt(separator)) {
            place.moveOn();
            place.skipBlanks();
        }
    }

    private Refusal refusal(String key, Object... args) {
        return new Refusal("store.refused.at", source, place.line(), place.column(), new Message(key, args));
    }
}
