package gniddap.store.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gniddap.engine.Difference;
import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.store.LayerText;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Notebooks keep to the essentials of their format, and their cells run and check what they say; that of PyTorch runs
/// where it is found, and else is compiled.
class NotebookTest {
    private static final int LAYERS = 150;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void itKeepsToTheFormat() {
        String text = Notebook.of(Presets.named("padding-strides").problem());
        JsonNode notebook = JsonMapper.shared().readTree(text);
        assertThat(notebook.get("nbformat").asInt()).isEqualTo(4);
        assertThat(notebook.get("nbformat_minor").asInt()).isEqualTo(5);
        assertThat(notebook.get("metadata").get("kernelspec").get("name").asString())
                .isEqualTo("python3");
        Set<String> ids = new HashSet<>();
        for (JsonNode cell : notebook.get("cells")) {
            boolean code = cell.get("cell_type").asString().equals("code");
            assertThat(cell.get("id").asString()).matches("[a-zA-Z0-9_-]{1,64}");
            assertThat(ids.add(cell.get("id").asString())).isTrue();
            assertThat(cell.get("metadata").isObject()).isTrue();
            assertThat(cell.get("source").isArray()).isTrue();
            assertThat(cell.has("outputs")).isEqualTo(code);
            assertThat(cell.has("execution_count")).isEqualTo(code);
        }
        assertThat(ids).hasSize(8);
        assertThat(Notebook.of(Presets.named("padding-strides").problem())).isEqualTo(text);
    }

    @Test
    void itsCellsCheckTheEnginesNumbers() throws IOException, InterruptedException {
        PythonRun python = new PythonRun(folder);
        assumeTrue(python.has(Dialect.NUMPY), "No Python with NumPy is here; the notebooks were not run.");
        List<Problem> problems = problems();
        boolean torch = python.has(Dialect.PYTORCH);
        for (int n = 0; n < problems.size(); n++) {
            List<String> cells = code(Notebook.of(problems.get(n)));
            String last = torch ? cells.getLast() : compiled(cells.getLast());
            python.write(n, String.join("\n", cells.subList(0, 3)) + "\n" + last + "\n");
        }
        Map<Integer, Tensor> outputs = python.run();
        assertThat(outputs).hasSize(problems.size());
        for (int n = 0; n < problems.size(); n++) {
            assertThat(Difference.first(
                            Reading.DISTRIBUTE.compute(problems.get(n)), Objects.requireNonNull(outputs.get(n)), 2e-3))
                    .as("%s", problems.get(n))
                    .isEmpty();
        }
    }

    @Test
    void aWrongNumberIsSeen() throws IOException, InterruptedException {
        PythonRun python = new PythonRun(folder);
        assumeTrue(python.has(Dialect.NUMPY), "No Python with NumPy is here; the notebooks were not run.");
        List<String> cells = code(Notebook.of(Presets.named("padding-strides").problem()));
        String numbers = cells.getFirst();
        int expected = numbers.indexOf("expected");
        String wrong =
                numbers.substring(0, expected) + numbers.substring(expected).replaceFirst("12", "13");
        python.write(0, wrong + "\n" + cells.get(2));
        assertThat(python.run()).isEmpty();
        python.write(0, numbers + "\n" + cells.get(2));
        assertThat(python.run()).hasSize(1);
        python.write(0, numbers + "\n" + cells.get(1).replace("begin, end = 1", "begin, end = 2"));
        assertThat(python.run()).isEmpty();
    }

    @Test
    void tooManyNumbersAreRefused() {
        Problem large = LayerText.read("ConvTranspose2d(1, 1, 3, stride=2)").problem("large", List.of(600, 600), 1);
        assertThatThrownBy(() -> Notebook.of(large)).isInstanceOf(Refusal.class).hasMessageContaining("1000000");
    }

    /// A line that only compiles a program.
    private static String compiled(String program) {
        String text = program.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "compile(\"" + text + "\", \"pytorch-check\", \"exec\")";
    }

    private static List<Problem> problems() {
        Stream<Problem> seeded = LongStream.range(0, LAYERS).mapToObj(RandomProblem::of);
        Stream<Problem> fractions =
                LongStream.range(0, 20).mapToObj(seed -> RandomProblem.withFractions(RandomProblem.of(seed)));
        Stream<Problem> presets = Presets.all().stream().map(Preset::problem);
        return Stream.of(seeded, fractions, presets)
                .flatMap(problems -> problems)
                .toList();
    }

    private static List<String> code(String notebook) {
        List<String> code = new ArrayList<>();
        for (JsonNode cell : JsonMapper.shared().readTree(notebook).get("cells")) {
            if (cell.get("cell_type").asString().equals("code")) {
                StringBuilder source = new StringBuilder();
                cell.get("source").forEach(line -> source.append(line.asString()));
                code.add(source.toString());
            }
        }
        return code;
    }
}
