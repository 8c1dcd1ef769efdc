package gniddap.cli;

import gniddap.store.code.Dialect;
import java.util.List;
import java.util.stream.Stream;

/// Reads which framework a program is written for.
final class DialectArgument {
    private DialectArgument() {}

    static Dialect of(Arguments arguments, Dialect usual) {
        List<String> words = Stream.of(Dialect.values()).map(Dialect::word).toList();
        return arguments.word("--as", usual, Dialect::named, words);
    }
}
