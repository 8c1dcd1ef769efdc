package gniddap.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.change.Area;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
    private static final int OPAQUE = 0xFF000000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 256, 257, 5000})
    void everyPixelIsReadBack(int colours) throws IOException {
        int[] pixels = opaque(pixels(colours));
        byte[] file = file(pixels, 0);
        assertThat(read(file)).isEqualTo(pixels);
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("A title", "What is seen: x₁₁ = 5");
        assertThat(file[25]).as("a palette where it suffices").isEqualTo((byte) (colours <= 256 ? 3 : 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5000})
    void transparentPixelsAreReadBack(int colours) throws IOException {
        int[] pixels = Arrays.stream(pixels(colours)).map(rgb -> rgb * 31).toArray();
        String address = PngWriter.dataAddress(pixels, 123, 77);
        assertThat(address).startsWith("data:image/png;base64,");
        byte[] file = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        assertThat(read(file)).isEqualTo(pixels);
    }

    @Test
    void aPaletteHoldsClearAndHalfClearColours() throws IOException {
        int[] pixels = Arrays.stream(pixels(200)).map(rgb -> rgb * 31).toArray();
        byte[] file = file(pixels, 0);
        assertThat(read(file)).isEqualTo(pixels);
        assertThat(file[25]).isEqualTo((byte) 3);
    }

    @Test
    void howLargeAPixelIsStandsInTheFileOnlyWhenSaid() throws IOException {
        int[] pixels = opaque(pixels(5));
        assertThat(new String(file(pixels, 0), StandardCharsets.ISO_8859_1)).doesNotContain("pHYs");
        byte[] file = file(pixels, 300);
        assertThat(read(file)).isEqualTo(pixels);
        ByteBuffer said = ByteBuffer.wrap(file, 37 + Integer.BYTES, 9);
        assertThat(new String(file, 37, 4, StandardCharsets.US_ASCII)).isEqualTo("pHYs");
        assertThat(said.getInt()).isEqualTo(11811);
        assertThat(said.getInt()).isEqualTo(11811);
    }

    /// The colours grow from one to far more than a palette holds, and then some are seen through.
    @Test
    void picturesThatFollowEachOtherAreReadBack() throws IOException {
        Random random = new Random(4);
        int[] pixels = opaque(pixels(3));
        try (PngWriter writer = PngWriter.ofFrames(123, 77, 0)) {
            for (int n = 0; n < 40; n++) {
                Area area = n == 0 ? new Area(0, 0, 123, 77) : area(random);
                for (int y = area.y(); y < area.bottom(); y++) {
                    for (int x = area.x(); x < area.right(); x++) {
                        int colour = random.nextInt(9) | (50 * n) << 8;
                        pixels[y * 123 + x] = colour | (n < 30 ? 255 : 200) << 24;
                    }
                }
                assertThat(read(writer.next(pixels, List.of(area), "", "")))
                        .as("picture %d", n)
                        .isEqualTo(pixels);
            }
        }
    }

    private static Area area(Random random) {
        int x = random.nextInt(100);
        int y = random.nextInt(60);
        return new Area(x, y, 1 + random.nextInt(123 - x), 1 + random.nextInt(77 - y));
    }

    private static byte[] file(int[] pixels, int dotsPerInch) {
        try (PngWriter writer = PngWriter.ofOne(123, 77, dotsPerInch)) {
            return writer.next(pixels, List.of(new Area(0, 0, 123, 77)), "A title", "What is seen: x₁₁ = 5");
        }
    }

    private static int[] opaque(int... pixels) {
        return Arrays.stream(pixels).map(rgb -> rgb | OPAQUE).toArray();
    }

    private static int[] pixels(int colours) {
        Random random = new Random(colours);
        int[] choice = random.ints(colours, 0, 0x1000000).distinct().toArray();
        int[] pixels = new int[123 * 77];
        for (int n = 0; n < pixels.length; n++) {
            pixels[n] = n < choice.length ? choice[n] : pixels[n - 1 - random.nextInt(Math.min(n, 200))];
        }
        return pixels;
    }

    private static int[] read(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
