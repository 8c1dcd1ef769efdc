package gniddap.store;

import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A problem with the output a framework gave for it, and whether its size is the one that framework chooses itself.
record ReferenceCase(Problem problem, Tensor expected, double tolerance, boolean usualSize) {
    static final Path FRAMEWORKS = Path.of("src/test/resources/reference/frameworks");

    static Stream<ReferenceCase> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream().flatMap(ReferenceCase::in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<ReferenceCase> in(Path file) {
        String text = TextFile.read(file);
        List<Problem> problems = ProblemFile.read(file);
        List<Json> tables = ProblemFile.tables(text, file.toString());
        return IntStream.range(0, problems.size()).mapToObj(n -> of(problems.get(n), (Json.Table) tables.get(n)));
    }

    private static ReferenceCase of(Problem problem, Json.Table table) {
        boolean exact = ((Json.Flag) table.value("exact").orElseThrow()).on();
        double tolerance = ((Json.Decimal) table.value("tolerance").orElseThrow()).wide();
        Json expected = table.value("expected").orElseThrow();
        Fields fields = Fields.of("expected", "expected", expected, Set.of("shape", "values"));
        Shape shape = new Shape(fields.wholes("shape", fields.need("shape")));
        boolean usual = table.value("note").orElseThrow() instanceof Json.Text note
                && note.text().contains("default");
        Tensor values = new Tensor(shape, fields.numbers("values", fields.need("values")));
        return new ReferenceCase(problem, values, exact ? 0 : tolerance, usual);
    }

    @Override
    public String toString() {
        return problem.name();
    }
}
