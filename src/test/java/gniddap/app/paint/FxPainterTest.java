package gniddap.app.paint;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.export.paint.Java2dPainter;
import gniddap.picture.Composer;
import gniddap.picture.Mark;
import gniddap.picture.Picture;
import gniddap.picture.Scene;
import gniddap.picture.Stroke;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The canvas and the files show the same picture; only the smoothing of edges may differ.
@ExtendWith(ApplicationExtension.class)
class FxPainterTest {
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;
    private static final int WHITE = 0xffffffff;

    @Test
    void paintsMarksInOrderAndScaled() {
        Picture picture = picture(
                new Mark.Box(10, 10, 40, 20, 0, RED, Stroke.NONE, null),
                new Mark.Box(30, 10, 40, 20, 0, BLUE, Stroke.NONE, null));
        WritableImage image = paint(picture, 200, 120);
        assertThat(image.getPixelReader().getArgb(58, 40)).isEqualTo(RED);
        assertThat(image.getPixelReader().getArgb(62, 40)).isEqualTo(BLUE);
        assertThat(image.getPixelReader().getArgb(142, 40)).isEqualTo(WHITE);
    }

    @Test
    void centresWhatHasAnotherShapeThanTheCanvas() {
        WritableImage image = paint(picture(new Mark.Box(0, 0, 100, 60, 0, RED, Stroke.NONE, null)), 100, 100);
        assertThat(image.getPixelReader().getArgb(50, 18)).isEqualTo(WHITE);
        assertThat(image.getPixelReader().getArgb(50, 22)).isEqualTo(RED);
        assertThat(image.getPixelReader().getArgb(50, 82)).isEqualTo(WHITE);
    }

    @Test
    void paintsRastersWithoutSmoothing() {
        int[] cells = {RED, BLUE, BLUE, RED};
        WritableImage image = paint(picture(new Mark.Raster(10, 10, 40, 40, 2, 2, cells, null)), 100, 60);
        assertThat(image.getPixelReader().getArgb(28, 28)).isEqualTo(RED);
        assertThat(image.getPixelReader().getArgb(31, 28)).isEqualTo(BLUE);
        assertThat(image.getPixelReader().getArgb(31, 31)).isEqualTo(RED);
    }

    @ParameterizedTest
    @CsvSource({
        "padding-strides, 4.6, LIGHT, 1280, 640",
        "one-dimension, 2.3, DARK, 980, 640",
        "bilinear, 8, DARK, 1500, 700"
    })
    void agreesWithThePainterOfFiles(String preset, double position, Theme theme, int width, int height) {
        Scene scene = Scene.forPixels(
                Presets.named(preset).problem(),
                Grain.INPUT_VALUE,
                View.TWO_MODELS,
                new Style(theme, false),
                width,
                height);
        Picture picture = Composer.of(scene).compose(Moment.at(position));
        WritableImage screen = paint(picture, width, height);
        BufferedImage file = Java2dPainter.paint(picture, width, height);
        long apart = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                apart += distance(screen.getPixelReader().getArgb(x, y), file.getRGB(x, y)) > 60 ? 1 : 0;
            }
        }
        assertThat(apart).isLessThan((long) width * height / 1000);
    }

    @ParameterizedTest
    @CsvSource({"padding-strides, LIGHT, 1280, 640", "dilation, DARK, 917, 611", "channels, LIGHT, 1000, 700"})
    void whatStaysIsAsPaintedAnew(String preset, Theme theme, int width, int height) {
        Scene scene = Scene.forPixels(
                Presets.named(preset).problem(),
                Grain.PRODUCT,
                View.TWO_MODELS,
                new Style(theme, false),
                width,
                height);
        Composer composer = Composer.of(scene);
        Random random = new Random(7);
        double last = composer.models().leading().size();
        List<Picture> pictures = IntStream.range(0, 40)
                .mapToObj(
                        n -> composer.compose(Moment.at(random.nextInt(3) == 0 ? random.nextDouble() * last : n * 0.3)))
                .toList();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            FontShelf.open();
            Canvas canvas = new Canvas(width, height);
            FxPainter painter = new FxPainter(canvas.getGraphicsContext2D());
            for (Picture picture : pictures) {
                painter.paint(picture, width, height);
                assertThat(pixels(canvas)).isEqualTo(anew(picture, width, height));
            }
            return null;
        });
    }

    private static int[] anew(Picture picture, int width, int height) {
        Canvas canvas = new Canvas(width, height);
        new FxPainter(canvas.getGraphicsContext2D()).paint(picture, width, height);
        return pixels(canvas);
    }

    private static int[] pixels(Canvas canvas) {
        WritableImage image = canvas.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return most;
    }

    private static Picture picture(Mark... marks) {
        return new Picture(100, 60, WHITE, List.of(marks), "", "");
    }

    private static WritableImage paint(Picture picture, int width, int height) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            FontShelf.open();
            Canvas canvas = new Canvas(width, height);
            new FxPainter(canvas.getGraphicsContext2D()).paint(picture, width, height);
            return canvas.snapshot(null, null);
        });
    }
}
