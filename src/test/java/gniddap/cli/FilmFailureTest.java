package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gniddap.export.ContentWriter;
import gniddap.export.Extent;
import gniddap.export.FigureSpec;
import gniddap.export.Motion;
import gniddap.export.PixelSize;
import gniddap.export.Sight;
import gniddap.export.video.FfmpegVersion;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong while ffmpeg writes a film: no part of it is left, and no ffmpeg.
@Timeout(120)
class FilmFailureTest {
    @TempDir
    Path folder;

    @BeforeEach
    void needFfmpeg() throws IOException {
        assumeTrue(FfmpegVersion.line().isPresent(), "there is no ffmpeg");
    }

    @Test
    void aStopEndsFfmpegToo() throws IOException, InterruptedException {
        for (String signal : ChildRun.heardSignals()) {
            ChildRun run = begin(signal);
            ProcessHandle ffmpeg = ffmpegOf(run);
            run.stopInTheMiddle(signal, 0);
            assertThat(run.code()).isEqualTo(signal.equals("TERM") ? 143 : 130);
            assertThat(run.complaint()).isEqualTo("gniddap: Stopped; no unfinished file is left.\n");
            assertNothingIsLeft(run, ffmpeg);
        }
    }

    @Test
    void anFfmpegThatIsKilledIsSaid() throws Exception {
        ChildRun run = begin("KILL");
        ProcessHandle ffmpeg = ffmpegOf(run);
        while (run.left().isEmpty()) {
            Thread.sleep(1);
        }
        assertThat(ffmpeg.destroyForcibly()).isTrue();
        assertThat(run.code()).as(run.complaint()).isEqualTo(ExitCode.FAILED);
        assertThat(run.isOneComplaint()).as(run.complaint()).isTrue();
        assertThat(run.complaint()).contains("a.mp4 cannot be written: ffmpeg stopped with code 137");
        assertNothingIsLeft(run, ffmpeg);
    }

    @Test
    void aFilmThatIsCancelledLeavesNothing() throws IOException {
        FigureSpec spec = new FigureSpec(
                Presets.named("padding-strides").problem(),
                new Sight(View.TWO_MODELS, Grain.INPUT_VALUE, new Style(Theme.LIGHT, false)),
                new Extent.Run(),
                new PixelSize(320, 180),
                Motion.USUAL);
        for (String name : List.of("a.mp4", "a.webm")) {
            Path film = folder.resolve(name);
            assertThat(ContentWriter.write(spec, film, false, share -> share < 0.3))
                    .isEmpty();
            assertThat(folder).isEmptyDirectory();
            assertThat(ProcessHandle.current().descendants().filter(FilmFailureTest::isFfmpeg))
                    .isEmpty();
        }
    }

    private ChildRun begin(String name) throws IOException {
        Path own = folder.resolve(name);
        String film = own.resolve("target").resolve("a.mp4").toString();
        return ChildRun.start(own, 0, "export", "--preset", "channels", "--speed", "0.05", "-o", film);
    }

    /// As soon as it has begun.
    private static ProcessHandle ffmpegOf(ChildRun run) throws InterruptedException {
        while (run.process().isAlive()) {
            Optional<ProcessHandle> ffmpeg = run.process()
                    .descendants()
                    .filter(FilmFailureTest::isFfmpeg)
                    .findFirst();
            if (ffmpeg.isPresent()) {
                return ffmpeg.get();
            }
            Thread.sleep(5);
        }
        throw new AssertionError("ended with " + run.code());
    }

    private static boolean isFfmpeg(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("ffmpeg");
    }

    private static void assertNothingIsLeft(ChildRun run, ProcessHandle ffmpeg) throws IOException {
        assertThat(ffmpeg.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
        assertThat(run.left()).isEmpty();
        assertThat(run.temporary()).isEmpty();
    }
}
