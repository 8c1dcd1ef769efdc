package gniddap.store;

import gniddap.engine.Refusal;
import gniddap.words.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The fields of one JSON object, read as the types they must have; every complaint names the field and its place.
final class Fields {
    private final String source;
    private final Json.Table table;

    private Fields(String source, Json.Table table) {
        this.source = source;
        this.table = table;
    }

    /// The fields of `value`, which must be an object and have none but the known ones.
    static Fields of(String source, String name, Json value, Set<String> known) {
        Fields fields = lenient(source, name, value);
        fields.checkKnown(known);
        return fields;
    }

    /// The fields of `value`, which must be an object; others than those that are asked for are passed over.
    static Fields lenient(String source, String name, Json value) {
        if (value instanceof Json.Table table) {
            return new Fields(source, table);
        }
        throw wrongType(source, name, value, new Message("store.kind.object"));
    }

    private void checkKnown(Set<String> known) {
        for (Json.Field field : table.fields()) {
            if (!known.contains(field.name())) {
                String nearest = Nearest.first(field.name(), known);
                Message message = new Message("store.refused.unknown-field", field.name(), nearest);
                throw refusal(source, field.line(), field.column(), message);
            }
        }
    }

    /// The value of a field; null and a missing field are the same.
    Optional<Json> find(String name) {
        return table.value(name).filter(value -> !(value instanceof Json.Nothing));
    }

    Json need(String name) {
        return find(name).orElseThrow(() -> refusal(table, new Message("store.refused.missing-field", name)));
    }

    Fields object(String name, Set<String> known) {
        return of(source, name, need(name), known);
    }

    /// The objects of a list.
    List<Fields> objects(String name, Set<String> known) {
        return objects(source, name, need(name), known);
    }

    static List<Fields> objects(String source, String name, Json value, Set<String> known) {
        return row(source, name, value).stream()
                .map(entry -> of(source, name, entry, known))
                .toList();
    }

    String text(String name, Json value) {
        if (value instanceof Json.Text text) {
            return text.text();
        }
        throw wrongType(source, name, value, new Message("store.kind.text"));
    }

    int whole(String name, Json value) {
        if (!(value instanceof Json.Decimal number) || number.wide() != Math.rint(number.wide())) {
            throw wrongType(source, name, value, new Message("store.kind.whole"));
        }
        if (Math.abs(number.wide()) > Integer.MAX_VALUE) {
            throw refusal(value, new Message("store.refused.too-large", name, number.value()));
        }
        return (int) number.wide();
    }

    double decimal(String name, Json value) {
        if (value instanceof Json.Decimal number && Double.isFinite(number.wide())) {
            return number.wide();
        }
        throw wrongType(source, name, value, new Message("store.kind.number"));
    }

    boolean flag(String name, Json value) {
        if (value instanceof Json.Flag flag) {
            return flag.on();
        }
        throw wrongType(source, name, value, new Message("store.kind.flag"));
    }

    /// All fields, each of which must be a text.
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        table.fields().forEach(field -> texts.put(field.name(), text(field.name(), field.value())));
        return texts;
    }

    List<String> texts(String name, Json value) {
        return row(name, value).stream().map(entry -> text(name, entry)).toList();
    }

    List<Integer> wholes(String name, Json value) {
        return row(name, value).stream().map(entry -> whole(name, entry)).toList();
    }

    float[] numbers(String name, Json value) {
        List<Json> row = row(name, value);
        float[] numbers = new float[row.size()];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = number(name, row.get(n));
        }
        return numbers;
    }

    Refusal refusal(Json at, Message message) {
        return refusal(source, at.line(), at.column(), message);
    }

    /// A complaint about the value of a field, or about the whole object where the field is not there.
    Refusal refusal(String name, Message message) {
        return refusal(table.value(name).orElse(table), message);
    }

    private float number(String name, Json value) {
        if (!(value instanceof Json.Decimal number)) {
            throw wrongType(source, name, value, new Message("store.kind.number"));
        }
        if (!Float.isFinite(number.value())) {
            throw refusal(value, new Message("store.refused.beyond-float", name));
        }
        return number.value();
    }

    private List<Json> row(String name, Json value) {
        return row(source, name, value);
    }

    static List<Json> row(String source, String name, Json value) {
        if (value instanceof Json.Row row) {
            return row.entries();
        }
        throw wrongType(source, name, value, new Message("store.kind.list"));
    }

    private static Refusal wrongType(String source, String name, Json value, Message needed) {
        return refusal(
                source, value.line(), value.column(), new Message("store.refused.type", name, needed, value.kind()));
    }

    static Refusal refusal(String source, Json at, Message message) {
        return refusal(source, at.line(), at.column(), message);
    }

    private static Refusal refusal(String source, int line, int column, Message message) {
        return new Refusal("store.refused.at", source, line, column, message);
    }
}
