package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.store.Presets;
import gniddap.store.code.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeCommandTest {
    @ParameterizedTest
    @EnumSource
    void printsTheProgramOfAPreset(Dialect dialect) {
        CommandRun run = CommandRun.of("code", "--preset", "channels", "--as", dialect.word());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(dialect.code(Presets.named("channels").problem()));
    }

    @Test
    void saysWhichProblemOfAFileItIs() {
        String file = "src/test/resources/reference/frameworks/conv1d-basic.json";
        CommandRun run = CommandRun.of("code", file, "--as", "numpy");
        assertThat(run.out())
                .startsWith("# The file holds 6 problems; this is “")
                .contains("import numpy as np");
    }

    @Test
    void writesATypedLayer() {
        CommandRun run = CommandRun.of("code", "--layer", "ConvTranspose1d(1, 2, 3, stride=2)", "--as", "pytorch");
        assertThat(run.out()).contains("torch.nn.ConvTranspose1d(1, 2, 3, stride=2)");
    }

    @ParameterizedTest
    @CsvSource({
        "code --preset matrix, Say for what the code is",
        "code --preset matrix --as torch, the nearest is pytorch",
        "code --as numpy, Name a layer",
        "code --preset matrx --as numpy, There is no preset",
    })
    void refusals(String line, String complaint) {
        CommandRun run = CommandRun.of(line.split(" ", -1));
        assertThat(run.isRefused()).isTrue();
        assertThat(run.err()).contains(complaint);
    }
}
