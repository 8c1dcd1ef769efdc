package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Problem;
import gniddap.engine.RandomProblem;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextTest {
    static Stream<Problem> problems() {
        Stream<Problem> presets = Presets.all().stream().map(Preset::problem);
        Stream<Problem> random = LongStream.range(0, 300).mapToObj(RandomProblem::of);
        return Stream.concat(presets, random.map(RandomProblem::withFractions));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void isReadBackAsTheSameProblem(Problem problem) {
        List<Problem> read = ProblemFile.read(ProblemText.of(problem), "again.json");
        assertThat(read).containsExactly(problem);
        assertThat(ProblemText.of(read.getFirst())).isEqualTo(ProblemText.of(problem));
    }

    @Test
    void theHardestNumbersAreExact() {
        Problem problem = Presets.named("small-matrix").problem();
        float[] hard = {-0f, Float.MIN_VALUE, Float.MAX_VALUE, 16777217, 0.1f, -1e-7f, 1e10f, 3.4028233e38f, 1f / 3};
        float[] values = problem.weight().values();
        System.arraycopy(hard, 0, values, 0, Math.min(hard.length, values.length));
        Tensor weight = new Tensor(problem.weight().shape(), values);
        Problem sharp = new Problem("\"quoted\" \\ ü\n", problem.layer(), problem.input(), weight, problem.bias());
        Problem read = ProblemFile.read(ProblemText.of(sharp), "again.json").getFirst();
        assertThat(read.name()).isEqualTo(sharp.name());
        assertThat(read.weight().values()).containsExactly(values);
    }

    @Test
    void rowsOfTheArraysStandOnLines() {
        assertThat(ProblemText.of(Presets.named("padding-strides").problem())).contains("""
                  "input": {
                    "shape": [1, 1, 3, 3],
                    "values": [
                      1, 2, 0,
                      3, 5, 1,
                      0, 2, 4
                    ]
                  },
                """);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid(@TempDir Path folder) throws IOException {
        Problem problem = Presets.named("padding-strides").problem();
        Path file = folder.resolve("kept.json");
        ProblemFile.write(file, problem);
        assertThat(ProblemFile.read(file)).containsExactly(problem);
        Path absent = folder.resolve("absent").resolve("file.json");
        assertThatThrownBy(() -> ProblemFile.write(absent, problem))
                .isInstanceOf(Refusal.class)
                .hasMessage(absent + " cannot be written, because there is no folder " + absent.getParent() + ".");
        assertThatThrownBy(() -> ProblemFile.write(folder, problem)).hasMessageContaining("is a folder");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
