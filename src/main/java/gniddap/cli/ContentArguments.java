package gniddap.cli;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.export.Content;
import gniddap.export.DataSpec;
import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import java.util.List;
import java.util.stream.Stream;

/// Reads what a file of a kind is to hold.
final class ContentArguments {
    private ContentArguments() {}

    static Content of(Arguments arguments, Problem problem, FileKind kind) {
        KindOptions.check(arguments, kind);
        if (arguments.has("--storyboard")) {
            return new FigureArguments(arguments).storyboard(problem);
        }
        if (arguments.has("--columns")) {
            throw new Refusal("cli.export.refused.storyboard.only");
        }
        return kind.isData()
                ? new DataSpec(problem, DialectArgument.of(arguments, DataSpec.USUAL_DIALECT), array(arguments))
                : new FigureArguments(arguments).spec(problem, kind);
    }

    private static ArrayName array(Arguments arguments) {
        List<String> words = Stream.of(ArrayName.values()).map(ArrayName::word).toList();
        return arguments.word("--array", DataSpec.USUAL_ARRAY, ArrayName::named, words);
    }
}
