package gniddap.export;

import gniddap.store.ProblemText;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Writes a layer and its numbers to a file of any kind that holds them.
final class DataWriter {
    private DataWriter() {}

    static Optional<Written> write(DataSpec data, Path target, boolean force, DoublePredicate goesOn)
            throws IOException {
        try (WholeFile file = WholeFile.begin(target, force)) {
            file.write(bytes(data, FileKind.of(target)));
            if (!goesOn.test(1)) {
                return Optional.empty();
            }
            file.complete();
            return Optional.of(new Written(List.of(target), 0, null));
        }
    }

    private static byte[] bytes(DataSpec data, FileKind kind) {
        return switch (kind) {
            case JSON -> ProblemText.of(data.problem()).getBytes(StandardCharsets.UTF_8);
            case PY -> data.dialect().code(data.problem()).getBytes(StandardCharsets.UTF_8);
            case PNG, GIF, SVG -> throw new IllegalStateException(kind + " holds no data");
        };
    }
}
