package gniddap.cli;

import gniddap.engine.Problem;
import gniddap.export.Content;
import gniddap.export.DataSpec;
import gniddap.export.FileKind;

/// Reads what a file of a kind is to hold.
final class ContentArguments {
    private ContentArguments() {}

    static Content of(Arguments arguments, Problem problem, FileKind kind) {
        return kind.isData()
                ? new DataSpec(problem, DialectArgument.of(arguments, DataSpec.USUAL_DIALECT))
                : new FigureArguments(arguments).spec(problem, kind);
    }
}
