package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.paint.Java2dPainter;
import gniddap.picture.Composer;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A name with a place for a number gives a file for each picture.
class NumberedFilesTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    @TempDir
    Path folder;

    @Test
    void everyStepIsAPictureWithItsNumber() throws IOException {
        CommandRun run = export("step-%02d.png", "--steps", "0-9");
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(names())
                .isEqualTo(IntStream.range(0, 10)
                        .mapToObj("step-%02d.png"::formatted)
                        .toList());
        Composer composer = Composer.of(Scene.forPixels(
                Presets.named("padding-strides").problem(),
                Grain.INPUT_VALUE,
                View.TWO_MODELS,
                new Style(Theme.LIGHT, false),
                WIDTH,
                HEIGHT));
        for (int step = 0; step < 10; step++) {
            BufferedImage read =
                    ImageIO.read(folder.resolve("step-%02d.png".formatted(step)).toFile());
            BufferedImage drawn = Java2dPainter.paint(composer.compose(Moment.after(step)), WIDTH, HEIGHT);
            assertThat(pixels(read)).as("step %d", step).isEqualTo(pixels(drawn));
        }
    }

    @Test
    void aRunIsAPictureForEachFrame() throws IOException {
        CommandRun run = export("f-%d.svg", "--fps", "2", "--speed", "9");
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(names())
                .containsExactly(
                        "f-0.svg", "f-1.svg", "f-2.svg", "f-3.svg", "f-4.svg", "f-5.svg", "f-6.svg", "f-7.svg");
    }

    @Test
    void anExistingFileIsSeenBeforeTheFirstIsWritten() throws IOException {
        Files.writeString(folder.resolve("7.png"), "mine");
        CommandRun run = export("%d.png", "--steps", "all");
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains("7.png exists; with --force");
        assertThat(names()).containsExactly("7.png");
        assertThat(export("%d.png", "--steps", "all", "--force").code()).isZero();
        assertThat(names()).hasSize(10);
    }

    @Test
    void severalStepsNeedANumberedName() throws IOException {
        CommandRun run = export("a.png", "--steps", "all");
        assertThat(run.isRefused()).as("%s", run).isTrue();
        assertThat(run.err()).contains("a-%d.png");
        assertThat(names()).isEmpty();
        assertThat(export("a.png", "--steps", "4").code()).isZero();
        assertThat(export("b.png", "--at", "4").code()).isZero();
        assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
    }

    private CommandRun export(String name, String... arguments) {
        Stream<String> first = Stream.of("export", "--preset", "padding-strides", "--size", WIDTH + "x" + HEIGHT);
        Stream<String> output = Stream.of("-o", folder.resolve(name).toString());
        return CommandRun.of(Stream.of(first, output, Stream.of(arguments))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }
}
