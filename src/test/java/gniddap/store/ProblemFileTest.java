package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemFileTest {
    private static final String SMALL = """
            {
              "op": "conv_transpose",
              "input": {"shape": [1, 1, 3], "values": [1, 2, 3]},
              "weight": {"shape": [1, 1, 2], "values": [1, -1]}
            }
            """;

    @Test
    void whatIsLeftOutIsAsInPyTorch() {
        Problem problem = only(SMALL);
        assertThat(problem.layer()).isEqualTo(new Layer(List.of(Axis.transposed(3, 2, 1, 0, 0, 1)), 1, 1, 1));
        assertThat(problem.bias()).isEmpty();
        assertThat(problem.name()).isEqualTo("small");
    }

    @Test
    void oneNumberHoldsForAllAxes() {
        Problem problem = only("""
                {"op": "conv", "stride": 2, "padding": 1, "dilation": [1, 2], "groups": 2,
                 "input": {"shape": [1, 2, 2, 3], "values": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]},
                 "weight": {"shape": [2, 1, 1, 2], "values": [1, 2, 3, 4]}, "bias": [0.5, 1]}
                """);
        Axis rows = new Axis(Operation.CONVOLUTION, 2, 1, 2, 1, 1, 0, 1);
        Axis columns = new Axis(Operation.CONVOLUTION, 3, 2, 2, 1, 1, 0, 2);
        assertThat(problem.layer()).isEqualTo(new Layer(List.of(rows, columns), 2, 2, 2));
        assertThat(problem.bias().orElseThrow().at(0)).isEqualTo(0.5f);
    }

    @Test
    void aListHoldsSeveralProblems() {
        assertThat(ProblemFile.read("[" + SMALL + "," + SMALL + "]", "two.json"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"op\": \"conv_transpose\" | \"op\": \"deconv\" | 2 | 9 | “op” must be “conv” or “conv_transpose”, not “deconv”.",
                "\"op\": \"conv_transpose\" | \"op\": 3 | 2 | 9 | “op” must be a text, not the number 3.",
                "\"op\" | \"stryde\": 1, \"op\" | 2 | 3 | There is no field “stryde”; the nearest is “stride”.",
                "\"op\": \"conv_transpose\", |  | 1 | 1 | The field “op” is missing.",
                "\"op\" | \"groups\": 1.5, \"op\" | 2 | 13 | “groups” must be a whole number, not the number 1.5.",
                "\"op\" | \"stride\": [1, 2], \"op\" | 2 | 13 | “stride” must have one number for each axis, 1 in all, not 2.",
                "\"op\" | \"stride\": \"2\", \"op\" | 2 | 13 | “stride” must be a list, not the text “2”.",
                "\"op\" | \"op\": \"conv\", \"op\" | 2 | 17 | The field “op” stands here a second time; keep one.",
                "\"op\" | \"in_channels\": 4, \"op\" | 2 | 18 | “in_channels” is 4, but the shapes and groups make it 1.",
                "\"op\" | \"groups\": 2000000000, \"op\" | 2 | 13 | “groups” is 2000000000, but at most 1 fit: the weight’s shape is 1×1×2, and its first size counts channels.",
                "\"op\" | \"stride\": [0], \"op\" | 2 | 13 | The stride is 0; it must be at least 1.",
                "\"op\" | \"output_padding\": [1], \"op\" | 2 | 21 | Output padding 1 is too large: it must be smaller than the stride (1) or the dilation (1). The largest here is 0.",
                "\"op\" | \"bias\": [1, 2], \"op\" | 2 | 11 | The bias’s shape is 2; this layer needs 1.",
                "[1, 2, 3] | [1, 2] | 3 | 43 | A tensor of shape 1×1×3 has 3 values, not 2.",
                "[1, 2, 3] | [1, true, 3] | 3 | 47 | “values” must be a number, not true.",
                "[1, 2, 3] | [1, 1e39, 3] | 3 | 47 | This number in “values” does not fit a float32; the largest is about 3.4e38.",
                "[1, 1, 3], | [1, 2, 3], | 3 | 43 | A tensor of shape 1×2×3 has 6 values, not 3.",
                "[1, 1, 3], | [9000, 9000, 3], | 3 | 22 | A tensor of shape 9000×9000×3 is too large; gniddap works with up to 16777216 cells.",
                "[1, 1, 3], | [3], | 3 | 12 | The input’s shape is 3; with this weight it must have 3 sizes: batch, channels, then one for each axis.",
                "[1, 2, 3] | [, 1, 2, 3] | 3 | 44 | This is not JSON: a value, a comma, a quote or a bracket is missing or wrong here.",
                "[1, 2, 3] | [1, , 2, 3] | 3 | 47 | This is not JSON: a value, a comma, a quote or a bracket is missing or wrong here.",
                "[1, 2, 3] | [1: 2, 3] | 3 | 45 | This is not JSON: a value, a comma, a quote or a bracket is missing or wrong here.",
                "[1, 2, 3] | [1, 2, 3,] | 3 | 52 | This is not JSON: a value, a comma, a quote or a bracket is missing or wrong here.",
                "[1, 2, 3] | [1 2, 3] | 3 | 46 | This is not JSON: a value, a comma, a quote or a bracket is missing or wrong here.",
                "[1, 2, 3] | [01, 2, 3] | 3 | 44 | This is not JSON: a value, a comma, a quote or a bracket is missing or wrong here.",
                "\"op\": | \"op\", | 2 | 7 | This is not JSON: a value, a comma, a quote or a bracket is missing or wrong here.",
                "\"conv_transpose\", | \"conv_transpose\" | 3 | 3 | This is not JSON: a value, a comma, a quote or a bracket is missing or wrong here.",
            })
    void complaintsNameThePlace(String from, String into, int line, int column, String complaint) {
        String text = SMALL.replace(from, into == null ? "" : into);
        assertThatThrownBy(() -> ProblemFile.read(text, "small.json"))
                .isInstanceOf(Refusal.class)
                .hasMessage("small.json, line " + line + ", column " + column + ": " + complaint);
    }

    @Test
    void filesThatCannotBeRead(@TempDir Path folder) throws IOException {
        Path absent = folder.resolve("absent.json");
        assertThatThrownBy(() -> ProblemFile.read(absent)).hasMessage("There is no file " + absent + ".");
        Path latin = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xE9, '"'});
        assertThatThrownBy(() -> ProblemFile.read(latin)).hasMessage("The file " + latin + " is not UTF-8 text.");
        Path empty = Files.writeString(folder.resolve("empty.json"), "[]");
        assertThatThrownBy(() -> ProblemFile.read(empty))
                .hasMessage("empty.json, line 1, column 1: The list is empty; it must hold at least one problem.");
        Path more = Files.writeString(folder.resolve("more.json"), SMALL + SMALL);
        assertThatThrownBy(() -> ProblemFile.read(more))
                .hasMessageStartingWith("more.json, line 6, column 1: The JSON");
    }

    @Test
    void aBlankFileIsNotJson() {
        assertThatThrownBy(() -> ProblemFile.read("  ", "blank.json"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("This is not JSON");
    }

    @Test
    void jsonBeyondAllMeasureIsRefused() {
        assertThatThrownBy(() -> ProblemFile.read("[".repeat(100_000), "deep.json"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("deep.json, line 1, column 50")
                .hasMessageContaining("nests deeper");
    }

    private static Problem only(String text) {
        List<Problem> problems = ProblemFile.read(text, "small.json");
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
