package gniddap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text file of the project with its lines.
record SourceFile(Path path, List<String> lines) {
    private static final Pattern TOP_LEVEL_TYPE = Pattern.compile(
            "^(?:(?:public|final|sealed|non-sealed|abstract|strictfp) )*(?:class|record|enum|interface|@interface) (\\w+)");

    /// All files below `folder` whose name ends so; a folder that is not there has none.
    static List<SourceFile> below(String folder, String ending) {
        Path top = Path.of(folder);
        if (!Files.exists(top)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(top)) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    int length() {
        return lines.size();
    }

    String text() {
        return String.join("\n", lines);
    }

    /// The names of the types that stand at the left margin, where the formatter puts top-level types and nothing else.
    List<String> topLevelTypes() {
        return lines.stream()
                .map(TOP_LEVEL_TYPE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return path + " (" + length() + " lines)";
    }
}
