package gniddap.export.gif;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.picture.change.Area;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GifWriterTest {
    private static final int WIDTH = 97;
    private static final int HEIGHT = 61;
    private static final int OPAQUE = 0xFF000000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 17, 254, 255})
    void everyPixelIsReadBackAsLongAsAFrameHasAtMost255Colours(int colours) throws IOException {
        Random random = new Random(colours);
        List<int[]> frames = new ArrayList<>();
        try (GifFile file = new GifFile(WIDTH, HEIGHT)) {
            for (int n = 0; n < 12; n++) {
                int[] choice = random.ints(colours, 0, 0x1000000).toArray();
                frames.add(speckled(random, n == 0 ? new int[WIDTH * HEIGHT] : frames.getLast(), choice));
                file.show(frames.getLast(), n * 4L);
            }
            assertShows(GifFilm.read(file.finish(48)), frames);
        }
    }

    @ParameterizedTest
    @CsvSource({"255, 0", "256, 3", "256, 256"})
    void everyPixelIsReadBackAsLongAsTheFilmHasAtMost256Colours(int colours, int atFirst) throws IOException {
        Random random = new Random(colours);
        int[] choice = IntStream.range(0, colours).map(n -> n * 0x010305).toArray();
        List<int[]> frames = new ArrayList<>();
        try (GifFile file = new GifFile(WIDTH, HEIGHT)) {
            frames.add(speckled(random, new int[WIDTH * HEIGHT], Arrays.copyOf(choice, Math.max(1, atFirst))));
            file.show(frames.getLast(), 0);
            for (int n = 1; n < 12; n++) {
                frames.add(speckled(random, frames.getLast(), choice));
                file.show(frames.getLast(), n * 4L);
            }
            GifFilm film = GifFilm.read(file.finish(48));
            assertShows(film, frames);
            assertThat(film.ownTables()).isZero();
        }
    }

    @Test
    void longRunsFillTheCodeTableAndAreReadBack() throws IOException {
        int[] plain = new int[4000 * 3000];
        Arrays.fill(plain, 0x112233);
        plain[plain.length - 1] = 0x445566;
        try (GifFile file = new GifFile(4000, 3000)) {
            file.show(plain, 0);
            assertShows(GifFilm.read(file.finish(10)), List.of(plain));
        }
    }

    @Test
    void tooManyColoursBecomeNearOnes() throws IOException {
        int[] many = new int[WIDTH * HEIGHT];
        for (int n = 0; n < many.length; n++) {
            many[n] = n % WIDTH < 90 ? 0x203040 : 0x300000 + n % HEIGHT * 0x200 + n % 67;
        }
        try (GifFile file = new GifFile(WIDTH, HEIGHT)) {
            file.show(many, 0);
            GifFilm film = GifFilm.read(file.finish(10));
            assertThat(Likeness.decibels(film.frames().getFirst(), many)).isGreaterThan(50);
            assertThat(film.frames().getFirst()[0])
                    .as("the plain ground stays exact")
                    .isEqualTo(0x203040 | OPAQUE);
        }
    }

    @Test
    void onlyTheChangedRectangleIsWritten() throws IOException {
        int[] first = new int[WIDTH * HEIGHT];
        int[] second = first.clone();
        second[20 * WIDTH + 30] = 0xFF0000;
        second[25 * WIDTH + 40] = 0x00FF00;
        try (GifFile file = new GifFile(WIDTH, HEIGHT)) {
            file.show(first, 0);
            file.show(second, 10);
            GifFilm film = GifFilm.read(file.finish(20));
            assertThat(film.rectangles().get(1)).isEqualTo(new Area(30, 20, 11, 6));
            assertShows(film, List.of(first, second));
        }
    }

    @Test
    void equalFramesBecomeOneThatStandsLonger() throws IOException {
        int[] dark = new int[WIDTH * HEIGHT];
        int[] light = new int[WIDTH * HEIGHT];
        Arrays.fill(light, 0xFFFFFF);
        try (GifFile file = new GifFile(WIDTH, HEIGHT)) {
            file.show(dark, 0);
            file.show(dark, 4);
            file.show(dark, 8);
            file.show(light, 12);
            file.show(light, 16);
            assertThat(GifFilm.read(file.finish(20)).delaysCentiseconds()).containsExactly(12, 8);
        }
    }

    @Test
    void aFrameStandsLongerThanOneDelayCanSay() throws IOException {
        int[] still = new int[WIDTH * HEIGHT];
        try (GifFile file = new GifFile(WIDTH, HEIGHT)) {
            file.show(still, 0);
            GifFilm film = GifFilm.read(file.finish(150_000));
            assertThat(film.delaysCentiseconds()).containsExactly(65535, 65535, 18930);
            assertShows(film, List.of(still, still, still));
        }
    }

    @Test
    void theSameFramesGiveTheSameBytesAndLoopForEver() throws IOException {
        byte[] one = noise();
        assertThat(noise()).isEqualTo(one);
        assertThat(new String(one, StandardCharsets.ISO_8859_1))
                .startsWith("GIF89a")
                .contains("NETSCAPE2.0\u0003\u0001\u0000\u0000\u0000")
                .endsWith(";");
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "2, '\u0003\u0001\u0001\u0000'", "500, '\u0003\u0001\u00F3\u0001'"})
    void itRunsAsOftenAsAsked(int loops, String said) throws IOException {
        try (GifFile file = new GifFile(WIDTH, HEIGHT, loops)) {
            file.show(new int[WIDTH * HEIGHT], 0);
            String bytes = new String(file.finish(10), StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains("NETSCAPE2.0")).isEqualTo(loops > 1);
            assertThat(bytes).contains(said);
        }
    }

    private static byte[] noise() throws IOException {
        Random random = new Random(9);
        try (GifFile file = new GifFile(WIDTH, HEIGHT)) {
            int[] pixels = new int[WIDTH * HEIGHT];
            for (int n = 0; n < 5; n++) {
                pixels = speckled(random, pixels, random.ints(400, 0, 0x1000000).toArray());
                file.show(pixels, n * 5L);
            }
            return file.finish(25);
        }
    }

    /// Changes some pixels to one of the colours.
    private static int[] speckled(Random random, int[] before, int... choice) {
        int[] pixels = before.clone();
        int from = random.nextInt(pixels.length / 2);
        int to = from + 1 + random.nextInt(pixels.length - from - 1);
        for (int n = from; n < to; n++) {
            pixels[n] = random.nextInt(4) > 0 ? choice[random.nextInt(choice.length)] : pixels[n];
        }
        return pixels;
    }

    private static void assertShows(GifFilm film, List<int[]> frames) {
        assertThat(film.frames()).hasSameSizeAs(frames);
        for (int n = 0; n < frames.size(); n++) {
            int[] wanted = Arrays.stream(frames.get(n)).map(rgb -> rgb | OPAQUE).toArray();
            assertThat(film.frames().get(n)).as("frame %d", n).isEqualTo(wanted);
        }
    }
}
