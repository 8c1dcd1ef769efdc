package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The same input gives the same bytes, whatever the kind of file, in another program run and beside other figures.
@Timeout(300)
class SameBytesTest {
    @TempDir
    Path folder;

    @Test
    void anotherRunWritesTheSameBytes() throws IOException, InterruptedException {
        Path list = folder.resolve("target").resolve("figures.json");
        Files.createDirectories(list.getParent());
        Files.writeString(list, """
                { "defaults": { "preset": "channels", "size": "480x270", "theme": "dark", "fps": 4, "speed": 8 },
                  "figures": [%s] }
                """.formatted(Arrays.stream(FileKind.values())
                .map(kind -> "{ \"output\": \"a" + kind.ending() + "\" }")
                .collect(Collectors.joining(", "))));
        ChildRun batch = ChildRun.start(folder, 0, "batch", list.toString());
        for (FileKind kind : FileKind.values()) {
            export(kind, folder.resolve("a" + kind.ending()));
        }
        assertThat(batch.code()).as(batch.complaint()).isZero();
        for (FileKind kind : FileKind.values()) {
            assertThat(batch.target("a" + kind.ending())).hasSameBinaryContentAs(folder.resolve("a" + kind.ending()));
        }
    }

    private static void export(FileKind kind, Path file) {
        List<String> words = new ArrayList<>(List.of("export", "-o", file.toString(), "--preset", "channels"));
        if (!kind.isData()) {
            words.addAll(List.of("--size", "480x270", "--theme", "dark"));
        }
        if (kind.moves()) {
            words.addAll(List.of("--fps", "4", "--speed", "8"));
        }
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertThat(run.code()).as("%s %s", kind, run).isZero();
    }
}
