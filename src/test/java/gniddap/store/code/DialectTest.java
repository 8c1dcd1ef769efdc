package gniddap.store.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gniddap.engine.Difference;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.store.ProblemFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The programs of each dialect are run, where a Python with its libraries is found (`-Dgniddap.python=…`, or
/// `python3`), and come to the engine's numbers. Those of the reference cases come to the frameworks' own.
class DialectTest {
    private static final Path REFERENCE = Path.of("src/test/resources/reference/frameworks");
    private static final double TOLERANCE = 2e-4;
    private static final int LAYERS = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aProgramComesToTheEnginesNumbers(Dialect dialect) throws IOException, InterruptedException {
        PythonRun python = new PythonRun(folder);
        String missing = "No Python with " + PythonRun.libraries(dialect) + " is here; its code was not run.";
        if (!python.has(dialect)) {
            System.out.println(missing);
        }
        assumeTrue(python.has(dialect), missing);
        List<Problem> problems = problems().toList();
        for (int n = 0; n < problems.size(); n++) {
            python.write(n, dialect.code(problems.get(n)));
        }
        Map<Integer, Tensor> outputs = python.run();
        assertThat(outputs).hasSize(problems.size());
        double tolerance = dialect == Dialect.NUMPY ? 0 : TOLERANCE;
        for (int n = 0; n < problems.size(); n++) {
            Problem problem = problems.get(n);
            Tensor expected = Reading.DISTRIBUTE.compute(problem);
            boolean exact = problem.name().startsWith("seed");
            assertThat(Difference.first(
                            expected, Objects.requireNonNull(outputs.get(n)), exact ? tolerance : TOLERANCE * 10))
                    .as("%s %s\n%s", problem.name(), problem.layer(), dialect.code(problem))
                    .isEmpty();
        }
    }

    @Test
    void theNumbersStandInTheProgram() {
        String code = Dialect.PYTORCH.code(Presets.named("same-pytorch").problem());
        assertThat(code)
                .contains(
                        "layer = torch.nn.ConvTranspose2d(1, 1, 3, stride=2, padding=1, output_padding=1, bias=False)")
                .contains("[[[[0, 1, 2],\n       [3, 4, 5],\n       [6, 7, 8]]]]")
                .endsWith("print(y)\n");
        assertThat(Dialect.KERAS.code(Presets.named("same-tensorflow").problem()))
                .contains("keras.layers.Conv2DTranspose(1, 3, strides=2, padding=\"same\", use_bias=False)");
    }

    /// PyTorch has no call for SAME; its program takes the window itself.
    @Test
    void whatNoCallSaysIsCutAfterIt() {
        assertThat(Dialect.PYTORCH.code(Presets.named("same-tensorflow").problem()))
                .contains("torch.nn.ConvTranspose2d(1, 1, 3, stride=2, bias=False)")
                .contains("y = y[:, :, 0:6, 0:6]");
    }

    private static Stream<Problem> problems() throws IOException {
        Stream<Problem> seeded = LongStream.range(0, LAYERS).mapToObj(RandomProblem::of);
        try (Stream<Path> files = Files.list(REFERENCE)) {
            List<Problem> cases = files.sorted()
                    .flatMap(file -> ProblemFile.read(file).stream())
                    .toList();
            Stream<Problem> shipped =
                    Stream.concat(cases.stream(), Presets.all().stream().map(Preset::problem));
            return Stream.concat(seeded, shipped);
        }
    }
}
