package gniddap.store;

import gniddap.engine.Refusal;
import gniddap.words.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON into values that know their places; `source` is what complaints call the text.
final class JsonText {
    private final JsonParser parser;
    private final String source;

    private JsonText(JsonParser parser, String source) {
        this.parser = parser;
        this.source = source;
    }

    static Json read(String text, String source) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            return new JsonText(parser, source).document();
        }
    }

    private Json document() {
        try {
            Json value = value(parser.nextToken());
            if (parser.nextToken() != null) {
                throw refusal(new Message("store.refused.more-text"));
            }
            return value;
        } catch (StreamConstraintsException _) {
            throw refusal(new Message("store.refused.json-limits"), parser.currentLocation());
        } catch (JacksonException broken) {
            throw refusal(new Message("store.refused.not-json"), broken.getLocation());
        }
    }

    private Json value(@Nullable JsonToken token) {
        int line = parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr();
        return switch (token) {
            case START_OBJECT -> new Json.Table(line, column, fields());
            case START_ARRAY -> new Json.Row(line, column, entries());
            case VALUE_STRING -> new Json.Text(line, column, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(line, column, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(line, column, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Json.Nothing(line, column);
            case null, default -> throw refusal(new Message("store.refused.not-json"));
        };
    }

    private static Json number(int line, int column, String digits) {
        return new Json.Decimal(line, column, Double.parseDouble(digits), Float.parseFloat(digits));
    }

    private List<Json.Field> fields() {
        List<Json.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            TokenStreamLocation place = parser.currentTokenLocation();
            String name = parser.currentName();
            if (!names.add(name)) {
                throw refusal(new Message("store.refused.twice", name));
            }
            fields.add(new Json.Field(place.getLineNr(), place.getColumnNr(), name, value(parser.nextToken())));
        }
        return fields;
    }

    private List<Json> entries() {
        List<Json> entries = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            entries.add(value(token));
        }
        return entries;
    }

    private Refusal refusal(Message message) {
        return refusal(message, parser.currentTokenLocation());
    }

    private Refusal refusal(Message message, TokenStreamLocation place) {
        return new Refusal("store.refused.at", source, place.getLineNr(), place.getColumnNr(), message);
    }
}
