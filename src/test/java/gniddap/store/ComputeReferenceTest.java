package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.cli.CommandLineProgram;
import gniddap.cli.Console;
import gniddap.engine.Difference;
import gniddap.engine.Reading;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What `compute` prints for the reference files, read back, is what the frameworks came to.
class ComputeReferenceTest {
    static Stream<Arguments> files() throws IOException {
        try (Stream<Path> files = Files.list(ReferenceCase.FRAMEWORKS)) {
            return files.sorted().toList().stream()
                    .flatMap(file -> Stream.of(Reading.values())
                            .filter(reading -> reading.applies(
                                    ProblemFile.read(file).getFirst().layer().operation()))
                            .map(reading -> Arguments.of(file, reading)));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void computePrintsTheReference(Path file, Reading reading) {
        List<ReferenceCase> cases = ReferenceCase.in(file).toList();
        List<String> lines = run("compute", file.toString(), "--reading", reading.word());
        assertThat(lines).hasSameSizeAs(cases);
        for (int n = 0; n < lines.size(); n++) {
            ReferenceCase reference = cases.get(n);
            Fields line =
                    Fields.of("line", "line", JsonText.read(lines.get(n), "line"), Set.of("name", "shape", "values"));
            assertThat(line.text("name", line.need("name")))
                    .isEqualTo(reference.problem().name());
            Tensor printed = tensor(line);
            assertThat(printed).isEqualTo(reading.compute(reference.problem()));
            assertThat(Difference.first(reference.expected(), printed, reference.tolerance()))
                    .as(reference.problem().name())
                    .isEmpty();
        }
    }

    private static List<String> run(String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(complaints, true, StandardCharsets.UTF_8);
        int code = new CommandLineProgram(new Console(InputStream.nullInputStream(), out, err, () -> false))
                .execute(arguments);
        out.flush();
        assertThat(complaints.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Tensor tensor(Fields line) {
        return new Tensor(
                new Shape(line.wholes("shape", line.need("shape"))), line.numbers("values", line.need("values")));
    }
}
