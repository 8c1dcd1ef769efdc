package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The printed script works in a real bash.
class CompletionCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', open export batch compute shape solve code presets completion",
        "export --theme '', light dark projector",
        "export --theme d, dark",
        "export --view matr, matrix",
        "export --transp, --transparent",
        "export --preset dila, dilated",
        "batch --j, --json",
        "export -o gni, gniddap.sh",
        "export gni, gniddap.sh",
        "completion z, zsh"
    })
    void completesWords(String typed, String offered) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("gniddap.sh"),
                CommandRun.of("completion", "bash").out());
        String asking = """
                compopt() { :; }
                . %s
                cd %s
                COMP_WORDS=(gniddap %s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _complete_gniddap
                echo "${COMPREPLY[@]}"
                """.formatted(script, folder, typed.isEmpty() ? "''" : typed);
        assertThat(bash("-c", asking).strip().split("\\s+")).contains(offered.split(" "));
    }

    @Test
    void bashTakesTheScriptAsItIs() throws IOException, InterruptedException {
        String script = CommandRun.of("completion", "bash").out();
        assertThat(bash(
                        "-n",
                        Files.writeString(folder.resolve("gniddap.sh"), script).toString()))
                .isEmpty();
        assertThat(CommandRun.of("completion", "zsh").out()).isEqualTo(script).contains("ZSH_VERSION");
    }

    @Test
    void anotherShellIsRefused() {
        CommandRun run = CommandRun.of("completion", "bush");
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err())
                .isEqualTo("gniddap: “bush” cannot be; it is one of bash, zsh, and the nearest is bash.\n");
        assertThat(CommandRun.of("completion").isRefused()).isTrue();
    }

    private static String bash(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", words[0], words[1])
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
