package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {
    private static final String SAMPLE = "assets/samples/stride-three.json";

    @Test
    void aGoodFileIsHandedToTheWindow() {
        CommandRun run = CommandRun.of("open", SAMPLE);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(OpenCommand.file("open", SAMPLE)).contains(Path.of(SAMPLE));
    }

    @Test
    void nothingElseOpensTheWindow() {
        assertThat(OpenCommand.file()).isEmpty();
        assertThat(OpenCommand.file("open")).isEmpty();
        assertThat(OpenCommand.file("open", "--help")).isEmpty();
        assertThat(OpenCommand.file("compute", SAMPLE)).isEmpty();
        assertThat(CommandRun.of("open", "--help").out())
                .contains("gniddap open")
                .contains("FILE");
        assertThat(CommandRun.of("--help").out()).contains("gniddap open");
    }

    @Test
    void aBadFileIsRefusedBeforeAnyWindow(@TempDir Path folder) throws IOException {
        CommandRun absent = CommandRun.of("open", folder.resolve("absent.json").toString());
        assertThat(absent.isRefused()).isTrue();
        assertThat(absent.err()).contains("There is no file");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"op\": 3}");
        assertThat(CommandRun.of("open", broken.toString()).err())
                .contains("broken.json, line 1, column 1: The field “input” is missing.");
        assertThat(CommandRun.of("open").isRefused()).isTrue();
        assertThat(CommandRun.of("open", SAMPLE, SAMPLE).isRefused()).isTrue();
    }
}
