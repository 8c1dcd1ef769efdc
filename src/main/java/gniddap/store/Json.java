package gniddap.store;

import gniddap.words.Message;
import java.util.List;
import java.util.Optional;

/// A JSON value that knows its place in the text, both counted from 1.
sealed interface Json {
    int line();

    int column();

    /// What it is, in words.
    Message kind();

    record Table(int line, int column, List<Field> fields) implements Json {
        @Override
        public Message kind() {
            return new Message("store.kind.object");
        }

        Optional<Json> value(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .findFirst();
        }
    }

    /// A name and its value; the place is that of the name.
    record Field(int line, int column, String name, Json value) {}

    record Row(int line, int column, List<Json> entries) implements Json {
        @Override
        public Message kind() {
            return new Message("store.kind.list");
        }
    }

    /// Both roundings of the same digits: reading a float32 by way of a float64 would round twice.
    record Decimal(int line, int column, double wide, float value) implements Json {
        @Override
        public Message kind() {
            return new Message("store.kind.number-value", value);
        }
    }

    record Text(int line, int column, String text) implements Json {
        @Override
        public Message kind() {
            return new Message("store.kind.text-value", text);
        }
    }

    record Flag(int line, int column, boolean on) implements Json {
        @Override
        public Message kind() {
            return new Message("store.kind.flag-value", on);
        }
    }

    record Nothing(int line, int column) implements Json {
        @Override
        public Message kind() {
            return new Message("store.kind.nothing");
        }
    }
}
