package gniddap.export.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FfmpegTest {
    @TempDir
    Path folder;

    @Test
    void theFirstOneOnThePathIsTaken() throws IOException {
        Path program = program("ffmpeg");
        Ffmpeg ffmpeg = new Ffmpeg(Map.of("PATH", "/nowhere:" + folder), "Linux");
        assertThat(ffmpeg.find()).isEqualTo(program);
    }

    @Test
    void oneThatIsNamedIsTakenBeforeThat() throws IOException {
        program("ffmpeg");
        Path other = program("other");
        Map<String, String> environment = Map.of("PATH", folder.toString(), "GNIDDAP_FFMPEG", other.toString());
        assertThat(new Ffmpeg(environment, "Linux").find()).isEqualTo(other);
        Map<String, String> wrong = Map.of("PATH", folder.toString(), "GNIDDAP_FFMPEG", "/no/ffmpeg");
        assertThatThrownBy(() -> new Ffmpeg(wrong, "Linux").find()).hasMessageContaining("/no/ffmpeg");
    }

    /// On the other systems one may lie in a usual folder of this machine.
    @ParameterizedTest
    @CsvSource({"Windows 11, winget install Gyan.FFmpeg"})
    void withoutOneItSaysHowToGetIt(String system, String command) {
        assertThatThrownBy(() -> new Ffmpeg(Map.of("Path", ""), system).find())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(command);
    }

    private Path program(String name) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
