package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gniddap.export.video.FfmpegVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exports to a disk that is too small for them; only root can mount one.
@Timeout(120)
class FullDiskTest {
    @TempDir
    Path folder;

    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("/proc")), "this is no Linux");
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(ended("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", disk.toString()), "no disk can be mounted");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        ended("umount", disk.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.png",
                "a.gif",
                "a.svg",
                "a.pdf",
                "a.xlsx",
                "s-%d.png --steps all",
                "a.gif --alt",
                "a.png --storyboard",
                "a.pdf --steps all"
            })
    void aFullDiskIsSaidAndNothingIsLeft(String output) throws IOException {
        assertFails(output, "No space left on device");
    }

    @Test
    void aFullDiskIsSaidByFfmpeg() throws IOException {
        assumeTrue(FfmpegVersion.line().isPresent(), "there is no ffmpeg");
        assertFails("a.mp4", "ffmpeg says “");
        assertFails("a.webm", "ffmpeg says “");
    }

    @Test
    void aDiskThatFillsWhileASeriesIsWrittenKeepsWhatWasThere() throws IOException {
        Path old = Files.writeString(disk.resolve("s-0.svg"), "mine");
        CommandRun run = export("s-%d.svg --steps 0,1 --force");
        assertThat(run.code()).as("%s", run).isEqualTo(ExitCode.FAILED);
        assertThat(old).hasContent("mine");
        assertThat(disk).isDirectoryNotContaining(file -> !file.equals(old));
    }

    private void assertFails(String output, String sentence) throws IOException {
        CommandRun run = export(output);
        assertThat(run.code()).as("%s", run).isEqualTo(ExitCode.FAILED);
        assertThat(run.isOneComplaint()).as("%s", run).isTrue();
        assertThat(run.err()).contains(" cannot be written: ", sentence);
        assertThat(disk).isEmptyDirectory();
    }

    private CommandRun export(String output) {
        String words = "--layer ConvTranspose2d(2,2,5) --input-size 6 --fps 10 --speed 9";
        boolean film = output.matches(".*(gif|mp4|webm).*");
        String all = film ? words : words.replaceFirst(" --fps.*", "");
        return CommandRun.of(("export " + all + " -o " + disk.resolve(output)).split(" "));
    }

    private static boolean ended(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
