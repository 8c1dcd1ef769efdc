package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SolveCommandTest {
    @ParameterizedTest
    @CsvSource({"--input 3 --output 7, 3, 7", "--input 3 --factor 2, 3, 6", "--factor 2, 5, 10"})
    void everyRowMakesTheWantedSize(String options, int input, int output) {
        CommandRun run = CommandRun.of(("solve --json " + options).split(" "));
        assertThat(run.code()).isZero();
        JsonNode rows = JsonMapper.shared().readTree(run.out());
        assertThat(rows.size()).isPositive();
        for (JsonNode row : rows) {
            Axis axis = Axis.transposed(
                    input,
                    row.get("kernel").asInt(),
                    row.get("stride").asInt(),
                    row.get("padding").asInt(),
                    row.get("output_padding").asInt(),
                    row.get("dilation").asInt());
            assertThat(axis.output()).isEqualTo(output);
            assertThat(row.get("even").isBoolean()).isTrue();
        }
    }

    @Test
    void marksEvenCounts() {
        assertThat(CommandRun.of("solve", "--input", "3", "--output", "6", "--json")
                        .out())
                .startsWith(
                        "[{\"kernel\":2,\"stride\":2,\"padding\":0,\"output_padding\":0,\"dilation\":1,\"even\":true},")
                .contains(
                        "{\"kernel\":4,\"stride\":2,\"padding\":1,\"output_padding\":0,\"dilation\":1,\"even\":true}",
                        "{\"kernel\":3,\"stride\":2,\"padding\":1,\"output_padding\":1,\"dilation\":1,\"even\":false}");
    }

    @Test
    void printsATable() {
        CommandRun run = CommandRun.of("solve", "--input", "3", "--output", "6");
        assertThat(run.out().lines().limit(2))
                .containsExactly(
                        "kernel  stride  padding  output padding  dilation  counts inside",
                        "     2       2        0               0         1  even");
    }

    @Test
    void saysThatThereIsNone() {
        CommandRun run = CommandRun.of("solve", "--input", "1000", "--output", "3");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("No layer within these bounds");
        assertThat(CommandRun.of("solve", "--input", "1000", "--output", "3", "--json")
                        .out()
                        .strip())
                .isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({
        "solve, 'Say what to reach: --output N with --input N, or --factor N.'",
        "solve --input 3, Say what to reach",
        "solve --output 6, --input is missing",
        "solve --input 3 --output 6 --factor 2, Choose one of --output and --factor",
        "solve --input 0 --output 6, The input size is 0",
        "solve --input 3 --output 99999999999, solver takes 1 to",
        "solve --input 3 --factor two, must be a whole number",
        "solve --input 3 --outptu 6, the nearest is --output",
    })
    void whatIsWrongIsSaidInOneSentence(String line, String sentence) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains(sentence);
    }
}
