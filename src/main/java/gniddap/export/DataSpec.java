package gniddap.export;

import gniddap.engine.Problem;
import gniddap.store.code.Dialect;
import java.util.ArrayList;
import java.util.List;

/// A layer with its numbers, for other programs.
///
/// @param dialect what a program is written for, where the file is one
public record DataSpec(Problem problem, Dialect dialect) implements Content {
    public static final Dialect USUAL_DIALECT = Dialect.PYTORCH;

    @Override
    public List<String> options() {
        List<String> words = new ArrayList<>();
        if (dialect != USUAL_DIALECT) {
            words.addAll(List.of("--as", dialect.word()));
        }
        return List.copyOf(words);
    }
}
