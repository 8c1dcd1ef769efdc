package gniddap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What `.mvn/find-jdk.sh`, which both launchers read, makes of JAVA_HOME.
@DisabledOnOs(OS.WINDOWS)
class FindJdkTest {
    @TempDir
    private Path folder;

    @Test
    void aNewEnoughJavaHomeIsKept() throws Exception {
        for (String version : new String[] {"25", "25.0.3", "26-ea", "100.1"}) {
            Path home = jdk("jdk " + version, version);
            assertThat(found(home)).as(version).isEqualTo(home.toString());
        }
    }

    @Test
    void anOlderJavaHomeIsPassedOver() throws Exception {
        for (String version : new String[] {"1.8.0_402", "17.0.15", "24.0.2", "unknown"}) {
            Path home = jdk("jdk " + version, version);
            assertThat(found(home)).as(version).isNotEqualTo(home.toString());
        }
    }

    @Test
    void aFolderWithoutCompilerIsPassedOver() throws Exception {
        Path home = jdk("runtime only", "25");
        Files.delete(home.resolve("bin/javac"));
        assertThat(found(home)).isNotEqualTo(home.toString());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Path javac = Files.createFile(home.resolve("bin/javac"));
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_VERSION_DATE=\"2026-04-21\"\n");
        return home;
    }

    private String found(Path javaHome) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", ". .mvn/find-jdk.sh; printf %s \"$JAVA_HOME\"");
        shell.environment().put("JAVA_HOME", javaHome.toString());
        Process process = shell.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
