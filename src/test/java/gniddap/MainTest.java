package gniddap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Starts the whole program in a process of its own.
class MainTest {
    private static final String SAMPLE = "assets/samples/stride-three.json";
    private static final String HEADLESS = "-Dglass.platform=Headless";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void opensTheWindowWithAFile() throws Exception {
        Process program = start(HEADLESS, "open", SAMPLE);
        Path last = folder.resolve("settings").resolve("last.json");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Files.exists(last) || !program.isAlive());
        assertThat(program.isAlive()).as("the window is open").isTrue();
        program.destroyForcibly().waitFor();
        assertThat(last).content().contains("two rows, stride 3").contains("stride-three.json");
    }

    @Test
    void opensNoWindowForABadFile() throws Exception {
        Process program = start(HEADLESS, "open", "absent.json");
        assertThat(complaint(program)).isEqualTo("gniddap: There is no file absent.json.");
        assertThat(program.waitFor()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysSoWhereThereIsNoDisplay() throws Exception {
        Process program = start("-Dfile.encoding=UTF-8", "open", SAMPLE);
        assertThat(complaint(program)).startsWith("There is no display here");
        assertThat(program.waitFor()).isEqualTo(2);
    }

    private Process start(String option, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", option));
        command.add("-Dgniddap.settings=" + folder.resolve("settings"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "gniddap.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        return builder.start();
    }

    private String complaint(Process program) throws Exception {
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8).strip();
    }
}
