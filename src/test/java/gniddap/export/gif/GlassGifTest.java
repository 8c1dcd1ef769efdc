package gniddap.export.gif;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.change.Area;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Films with clear places, read by the JDK's reader.
class GlassGifTest {
    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;
    private static final Area WHOLE = new Area(0, 0, WIDTH, HEIGHT);
    private static final int RED = 0xFFFF0000;
    private static final int MATTE = 0xFFFFFF;

    @TempDir
    Path folder;

    /// Boxes come, move and go; also a frame with nothing on it, at the start and in the middle.
    @Test
    void whatGoesLeavesNoGhost() throws IOException {
        Random random = new Random(2);
        List<int[]> frames = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            int[] frame = new int[WIDTH * HEIGHT];
            for (int box = n % 7; box > 0; box--) {
                fill(frame, random);
            }
            frames.add(frame);
        }
        GifFilm film = film(frames, 5);
        assertThat(film.frames()).hasSameSizeAs(frames);
        for (int n = 0; n < frames.size(); n++) {
            assertThat(film.frames().get(n)).as("frame %d", n).isEqualTo(frames.get(n));
        }
    }

    @Test
    void aFrameThatIsHeldOnlyStandsLonger() throws IOException {
        int[] clear = new int[WIDTH * HEIGHT];
        int[] red = clear.clone();
        Arrays.fill(red, 50, 90, RED);
        GifFilm film = film(List.of(clear, clear, red, red, red, clear), 5);
        assertThat(film.delaysCentiseconds()).containsExactly(10, 15, 5);
    }

    @Test
    void aPixelIsClearOrPaintedOnTheMatte() throws IOException {
        int[] half = new int[WIDTH * HEIGHT];
        half[0] = 0x80FF0000;
        half[1] = 0x20FF0000;
        int[] shown = film(List.of(half), 5).frames().getFirst();
        assertThat(shown[0]).isEqualTo(0xFFFF7F7F);
        assertThat(shown[1]).isZero();
    }

    private static void fill(int[] frame, Random random) {
        int left = random.nextInt(WIDTH - 8);
        int top = random.nextInt(HEIGHT - 8);
        for (int y = top; y < top + 8; y++) {
            Arrays.fill(frame, y * WIDTH + left, y * WIDTH + left + 8, RED + random.nextInt(5));
        }
    }

    private GifFilm film(List<int[]> frames, int centiseconds) throws IOException {
        Path file = folder.resolve("a.gif");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                GifWriter writer = GifWriter.glass(channel, WIDTH, HEIGHT, 0, MATTE)) {
            for (int n = 0; n < frames.size(); n++) {
                writer.show(frames.get(n), List.of(WHOLE), (long) n * centiseconds);
            }
            writer.finish((long) frames.size() * centiseconds);
        }
        return GifFilm.read(Files.readAllBytes(file));
    }
}
