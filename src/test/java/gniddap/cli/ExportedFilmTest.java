package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Problem;
import gniddap.export.gif.GifFilm;
import gniddap.export.gif.Likeness;
import gniddap.export.paint.Java2dPainter;
import gniddap.picture.Composer;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.play.Pace;
import gniddap.play.Timeline;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `export` wrote, read by the JDK's reader, beside what the composer composes at the same time.
class ExportedFilmTest {
    /// Films of more than 256 colours show some as near ones.
    private static final double LEAST_DECIBELS = 47;

    @TempDir
    Path folder;

    /// A frame's time is its number divided by the frames per second; it begins at the nearest hundredth of a second.
    @ParameterizedTest
    @CsvSource({
        "padding-strides, COLLECTING, LIGHT, 160, 25, 4",
        "padding-strides, COLLECTING, DARK, 160, 30, 4",
    })
    void everyFrameIsWhatIsComposedAtItsTime(
            String preset, View view, Theme theme, int width, int framesPerSecond, double speed) throws IOException {
        Problem problem = Presets.named(preset).problem();
        int height = width * 9 / 16;
        Composer composer =
                Composer.of(Scene.forPixels(problem, Grain.INPUT_VALUE, view, new Style(theme, false), width, height));
        Timeline timeline = new Timeline(
                composer.models().leading().size(), Pace.of(Grain.INPUT_VALUE).times(speed));
        GifFilm film = export(preset, view, theme, width, framesPerSecond, speed);
        long frames = (long) Math.ceil(timeline.seconds() * framesPerSecond);
        assertThat(film.delaysCentiseconds().stream().mapToInt(delay -> delay).sum())
                .isEqualTo((int) Math.round(100.0 * (double) frames / framesPerSecond));
        for (long n = 0; n < frames; n++) {
            int[] composed = pixels(
                    Java2dPainter.paint(composer.compose(timeline.at((double) n / framesPerSecond)), width, height));
            int[] shown = film.from(Math.round(100.0 * (double) n / framesPerSecond));
            assertThat(Likeness.decibels(shown, composed)).as("frame %d", n).isGreaterThan(LEAST_DECIBELS);
            assertThat(farFrom(shown, composed, 64)).as("frame %d", n).isZero();
        }
    }

    /// A whole board has more colours than a GIF's frame can hold; the nearest stand for them.
    @Test
    void aBoardWithTooManyColoursDiffersByLessThanTheEyeSees() throws IOException {
        Problem problem = Presets.named("padding-strides").problem();
        Composer composer = Composer.of(
                Scene.forPixels(problem, Grain.INPUT_VALUE, View.TWO_MODELS, new Style(Theme.DARK, false), 1280, 720));
        Timeline timeline = new Timeline(
                composer.models().leading().size(), Pace.of(Grain.INPUT_VALUE).times(8));
        GifFilm film = export("padding-strides", View.TWO_MODELS, Theme.DARK, 1280, 5, 8);
        for (int n = 0; n < timeline.seconds() * 5; n += 4) {
            int[] composed = pixels(Java2dPainter.paint(composer.compose(timeline.at(n / 5.0)), 1280, 720));
            int[] shown = film.from(n * 20L);
            assertThat(farFrom(shown, composed, 16)).as("frame %d", n).isLessThan(500);
            assertThat(farFrom(shown, composed, 64)).as("frame %d", n).isZero();
        }
    }

    private GifFilm export(String preset, View view, Theme theme, int width, int framesPerSecond, double speed)
            throws IOException {
        Path file = folder.resolve("a.gif");
        CommandRun run =
                CommandRun.of(("export --preset %s --view %s --theme %s --size %dx%d --fps %d --speed %s -o " + file)
                        .formatted(preset, view.word(), theme.word(), width, width * 9 / 16, framesPerSecond, speed)
                        .split(" "));
        assertThat(run.code()).as("%s", run).isZero();
        return GifFilm.read(Files.readAllBytes(file));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /// In how many pixels a channel differs by more than `least`.
    private static int farFrom(int[] shown, int[] wanted, int least) {
        int far = 0;
        for (int n = 0; n < shown.length; n++) {
            int worst = 0;
            for (int shift = 0; shift < 24; shift += 8) {
                worst = Math.max(worst, Math.abs((shown[n] >> shift & 0xFF) - (wanted[n] >> shift & 0xFF)));
            }
            far += worst > least ? 1 : 0;
        }
        return far;
    }
}
