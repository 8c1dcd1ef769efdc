package gniddap.app.figures;

import gniddap.engine.Problem;
import gniddap.export.DataSpec;
import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import gniddap.export.array.CsvText;
import gniddap.store.PastedNumbers;
import gniddap.store.ProblemText;
import gniddap.store.code.Notebook;
import gniddap.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The beginning of what a file of data holds, as text; of a file that is no text, its arrays.
final class Excerpt {
    private static final int LINES = 400;
    private static final int COLUMNS = 240;

    private Excerpt() {}

    static String of(DataSpec data, FileKind kind) {
        Problem problem = data.problem();
        String text = switch (kind) {
            case JSON -> ProblemText.of(problem);
            case PY -> data.dialect().code(problem);
            case CSV -> CsvText.of(data.array().of(problem), data.array());
            case NPY -> table(problem, data.array());
            case IPYNB -> Notebook.source(problem);
            default -> tables(problem);
        };
        return text.lines().limit(LINES).map(Excerpt::beginning).collect(Collectors.joining("\n"));
    }

    private static String tables(Problem problem) {
        Stream<ArrayName> bias = problem.bias().stream().map(_ -> ArrayName.BIAS);
        return Stream.of(Stream.of(ArrayName.INPUT, ArrayName.WEIGHT), bias, Stream.of(ArrayName.OUTPUT))
                .flatMap(names -> names)
                .map(name -> table(problem, name))
                .collect(Collectors.joining("\n\n"));
    }

    private static String table(Problem problem, ArrayName name) {
        List<List<String>> rows = PastedNumbers.write(name.of(problem))
                .lines()
                .limit(LINES)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        int width = rows.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String table = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> " ".repeat(width - cell.length()) + cell)
                        .collect(Collectors.joining("  ")))
                .collect(Collectors.joining("\n"));
        return Words.say("figures.array." + name.word()) + "\n" + table;
    }

    private static String beginning(String line) {
        return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS) + "…";
    }
}
