package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComputeCommandTest {
    private static final Path CASES = Path.of("src/test/resources/reference/frameworks");
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"distribute", "collect", "matrix", "zero-insertion"})
    void everyReferenceCaseIsPrintedInEveryReading(String reading) throws IOException {
        int printed = 0;
        for (Path file : files()) {
            JsonNode cases = JSON.readTree(Files.readString(file));
            boolean convolution = cases.get(0).get("op").asString().equals("conv");
            CommandRun run = CommandRun.of("compute", file.toString(), "--reading", reading);
            if (convolution && reading.equals("zero-insertion")) {
                assertThat(run.isRefused()).isTrue();
                continue;
            }
            List<String> lines = run.out().lines().toList();
            assertThat(lines).hasSize(cases.size());
            for (int n = 0; n < lines.size(); n++) {
                check(JSON.readTree(lines.get(n)), cases.get(n));
            }
            printed += lines.size();
        }
        assertThat(printed).isGreaterThan(150);
    }

    @Test
    void valuesReadBackExactly() {
        float[] odd = {0.1f, -0.0f, 1e10f, 16777216, 16777218, Float.MIN_NORMAL, 3.4028235e38f, -5.5f, 1 / 3f};
        for (float value : odd) {
            assertThat(Float.parseFloat(JsonLine.number(value))).isEqualTo(value + 0.0f);
        }
        assertThat(JsonLine.number(-0.0f)).isEqualTo("0");
        assertThat(JsonLine.number(12)).isEqualTo("12");
    }

    @Test
    void aProblemIsReadFromStandardInput() throws IOException {
        String text = Files.readString(files().getFirst());
        CommandRun run = CommandRun.reading(text, "compute", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        CommandRun.of("compute", files().getFirst().toString()).out());
    }

    @Test
    void whatIsWrongInAProblemIsNamedWithItsPlace() {
        CommandRun run = CommandRun.reading("{\n \"operation\": \"conv\"}", "compute", "-");
        assertThat(run.isRefused()).isTrue();
        assertThat(run.err()).contains("standard input, line 2, column ");
    }

    private static void check(JsonNode printed, JsonNode reference) {
        JsonNode expected = reference.get("expected");
        double tolerance = reference.get("exact").asBoolean()
                ? 0
                : reference.get("tolerance").asDouble();
        String name = reference.get("name").asString();
        assertThat(printed.get("name").asString()).isEqualTo(name);
        assertThat(printed.get("shape")).as(name).isEqualTo(expected.get("shape"));
        assertThat(printed.get("values").size())
                .isEqualTo(expected.get("values").size());
        for (int n = 0; n < expected.get("values").size(); n++) {
            assertThat(printed.get("values").get(n).asDouble())
                    .as("%s, value %d", name, n)
                    .isCloseTo(expected.get("values").get(n).asDouble(), within(tolerance));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }
}
