package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Films of a list that another program writes, here one in place of ffmpeg.
@Timeout(120)
class BatchFilmTest {
    private static final String FFMPEG = """
            #!/bin/sh
            for last; do :; done
            if [ "$1" = -version ]; then echo asked >>"$0.asked"; cat "$0.version"; exit; fi
            cat >/dev/null; echo film >"$last"
            """;

    private static final String STILL = "[ { \"preset\": \"dilated\", \"output\": \"a.svg\" } ]";
    private static final String FILMS = """
            { "defaults": { "preset": "dilated", "size": "64x64", "fps": 1, "speed": 16 }, "figures": [
              { "output": "a.svg" }, { "output": "b.mp4" }, { "output": "c.webm" }, { "output": "d.gif" } ] }
            """;

    @TempDir
    Path folder;

    @Test
    void filmsAreMadeAnewByANewFfmpegAndStandWithoutOne() throws IOException, InterruptedException {
        Path program = Files.writeString(folder.resolve("ffmpeg"), FFMPEG);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path version = Files.writeString(folder.resolve("ffmpeg.version"), "ffmpeg version 1\nbuilt with this\n");
        assertThat(batch(STILL, program)).endsWith("1 made, 0 unchanged\n");
        assertThat(folder.resolve("ffmpeg.asked")).doesNotExist();
        assertThat(batch(FILMS, program)).endsWith("4 made, 0 unchanged\n");
        assertThat(folder.resolve("ffmpeg.asked")).hasContent("asked");
        assertThat(batch(FILMS, program)).isEqualTo("0 made, 4 unchanged\n");
        Files.writeString(version, "ffmpeg version 2\n");
        assertThat(batch(FILMS, program)).contains("b.mp4: ", "c.webm: ").endsWith("2 made, 2 unchanged\n");
        assertThat(batch(FILMS, Path.of("/no/ffmpeg"))).isEqualTo("0 made, 4 unchanged\n");
    }

    private String batch(String figures, Path ffmpeg) throws IOException, InterruptedException {
        Path list = Files.writeString(folder.resolve("figures.json"), figures);
        Map<String, String> variables = Map.of("GNIDDAP_FFMPEG", ffmpeg.toString());
        ChildRun run = ChildRun.start(folder.resolve("run"), 0, variables, "batch", list.toString());
        assertThat(run.code()).as(run.complaint()).isZero();
        return run.printed();
    }
}
