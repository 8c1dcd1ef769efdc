package gniddap.app.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;

/// A choice that is remembered as a word.
///
/// @param reader the value of a word; nothing where it is not known, as another version may have written it
record KeptChoice<T>(Property<T> property, Function<T, String> word, Function<String, Optional<T>> reader) {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,5}");

    /// One of some values.
    static <T> KeptChoice<T> of(Property<T> property, List<T> values, Function<T, String> word) {
        return new KeptChoice<>(
                property,
                word,
                text -> values.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst());
    }

    static KeptChoice<Boolean> flag(Property<Boolean> property) {
        return of(property, List.of(false, true), String::valueOf);
    }

    /// A typed whole number between bounds.
    static KeptChoice<String> whole(StringProperty property, int least, int most) {
        return new KeptChoice<>(
                property,
                String::strip,
                text -> Optional.of(text)
                        .filter(typed -> WHOLE.matcher(typed).matches())
                        .filter(typed -> Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most));
    }

    String text() {
        return word.apply(property.getValue());
    }

    /// Chooses what the word says, or leaves all as it is.
    void restore(String text) {
        reader.apply(text).ifPresent(property::setValue);
    }
}
