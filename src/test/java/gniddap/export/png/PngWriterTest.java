package gniddap.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngWriterTest {
    private static final int OPAQUE = 0xFF000000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 256, 257, 5000})
    void everyPixelIsReadBack(int colours) throws IOException {
        int[] pixels = pixels(colours);
        byte[] file = PngWriter.file(pixels, 123, 77, "A title", "What is seen: x₁₁ = 5");
        int[] wanted = Arrays.stream(pixels).map(rgb -> rgb | OPAQUE).toArray();
        assertThat(read(file)).isEqualTo(wanted);
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
