package gniddap.cli;

import gniddap.engine.Problem;
import gniddap.export.Content;
import gniddap.export.DataSpec;
import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what a file of a kind is to hold.
final class ContentArguments {
    private ContentArguments() {}

    static Content of(Arguments arguments, Problem problem, FileKind kind) {
        KindOptions.check(arguments, kind);
        Optional<Content> sheet = new SheetArguments(arguments).of(problem);
        if (sheet.isPresent()) {
            return sheet.get();
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
