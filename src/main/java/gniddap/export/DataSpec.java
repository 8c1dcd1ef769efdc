package gniddap.export;

import gniddap.engine.Problem;
import gniddap.export.array.ArrayName;
import gniddap.store.code.Dialect;
import java.util.ArrayList;
import java.util.List;

/// A layer with its numbers, for other programs.
///
/// @param dialect what a program is written for, where the file is one
/// @param array what the file holds, where it holds one array
public record DataSpec(Problem problem, Dialect dialect, ArrayName array) implements Content {
    public static final Dialect USUAL_DIALECT = Dialect.PYTORCH;
    public static final ArrayName USUAL_ARRAY = ArrayName.OUTPUT;

    public DataSpec(Problem problem) {
        this(problem, USUAL_DIALECT, USUAL_ARRAY);
    }

    @Override
    public List<String> options() {
        List<String> words = new ArrayList<>();
        if (dialect != USUAL_DIALECT) {
            words.addAll(List.of("--as", dialect.word()));
        }
        if (array != USUAL_ARRAY) {
            words.addAll(List.of("--array", array.word()));
        }
        return List.copyOf(words);
    }
}
