package gniddap.store;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Values as Python writes them; empty where a text is none of the kind.
final class PythonValue {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern TUPLE = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern TEXT = Pattern.compile("(['\"])(.*)\\1");

    private PythonValue() {}

    static Optional<Integer> whole(String value) {
        String plain = value.strip().replace('−', '-');
        return WHOLE.matcher(plain).matches() ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    /// A tuple of so many numbers, or one number for all.
    static Optional<List<Integer>> wholes(String value, int count) {
        Matcher tuple = TUPLE.matcher(value.strip());
        if (!tuple.matches()) {
            return whole(value).map(each -> Collections.nCopies(count, each));
        }
        List<Optional<Integer>> each = Stream.of(tuple.group(1).split(",", -1))
                .filter(part -> !part.isBlank())
                .map(PythonValue::whole)
                .toList();
        return each.size() == count && each.stream().allMatch(Optional::isPresent)
                ? Optional.of(each.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    static Optional<Boolean> flag(String value) {
        return switch (value.strip()) {
            case "True" -> Optional.of(true);
            case "False" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<String> text(String value) {
        Matcher text = TEXT.matcher(value.strip());
        return text.matches() ? Optional.of(text.group(2)) : Optional.empty();
    }
}
