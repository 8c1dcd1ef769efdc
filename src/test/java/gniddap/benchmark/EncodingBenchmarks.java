package gniddap.benchmark;

import gniddap.export.gif.GifFilm;
import gniddap.export.gif.GifWriter;
import gniddap.export.gif.Likeness;
import gniddap.export.png.PngWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/// What encoding a frame costs this thread, warm, beside the JDK's own writer.
final class EncodingBenchmarks {
    private static final int WARM_UP = 3;
    private static final int RUNS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path gif;

    private interface Work {
        void run() throws IOException;
    }

    EncodingBenchmarks(Path gif) {
        this.gif = gif;
    }

    List<String> measure(DrawnFilm film) throws IOException {
        DrawnFilm shaken = film.shaken();
        double usual = millisecondsPerFrame(film, () -> writeGif(film));
        double decibels = decibels(film);
        double all = millisecondsPerFrame(shaken, () -> writeGif(shaken));
        double ours = millisecondsPerFrame(film, () -> writePngs(film));
        double theirs = millisecondsPerFrame(film, () -> writeByImageIo(film));
        return List.of(
                row("GIF, encoding only", "≤ 1.7 ms", usual),
                row(String.format(Locale.ROOT, "the same: %.1f dB from the drawn frames", decibels), "≥ 50 dB", 0),
                row("GIF, every pixel changing", "≤ 8 ms", all),
                row("numbered PNGs", "≤ 8 ms", ours),
                row("the same by ImageIO", "", theirs));
    }

    private static String row(String what, String budget, double milliseconds) {
        String cost = milliseconds == 0 ? "" : String.format(Locale.ROOT, "%.2f ms", milliseconds);
        return "| " + what + " | " + budget + " | " + cost + " | | | |";
    }

    private static double millisecondsPerFrame(DrawnFilm film, Work work) throws IOException {
        double[] milliseconds = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            if (run >= 0) {
                milliseconds[run] = (double) (THREADS.getCurrentThreadCpuTime() - start)
                        / 1e6
                        / film.frames().size();
            }
        }
        return Measurement.median(milliseconds);
    }

    private void writeGif(DrawnFilm film) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        gif,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                GifWriter writer =
                        new GifWriter(channel, film.size().width(), film.size().height(), 0)) {
            for (int n = 0; n < film.frames().size(); n++) {
                writer.show(film.frames().get(n), film.areas().get(n), n * 4L);
            }
            writer.finish(film.frames().size() * 4L);
        }
    }

    /// Over all frames together.
    private double decibels(DrawnFilm film) throws IOException {
        GifFilm read = GifFilm.read(Files.readAllBytes(gif));
        double error = 0;
        for (int n = 0; n < film.frames().size(); n++) {
            double decibels = Likeness.decibels(read.from(n * 4L), film.frames().get(n));
            error += Math.pow(10, -decibels / 10) / film.frames().size();
        }
        return -10 * Math.log10(error);
    }

    private static void writePngs(DrawnFilm film) {
        try (PngWriter writer =
                PngWriter.ofFrames(film.size().width(), film.size().height(), 0)) {
            for (int n = 0; n < film.frames().size(); n++) {
                writer.next(film.frames().get(n), film.areas().get(n), "", "");
            }
        }
    }

    private static void writeByImageIo(DrawnFilm film) throws IOException {
        int width = film.size().width();
        BufferedImage image = new BufferedImage(width, film.size().height(), BufferedImage.TYPE_INT_RGB);
        for (int[] frame : film.frames()) {
            image.setRGB(0, 0, width, film.size().height(), frame, 0, width);
            ImageIO.write(image, "png", new ByteArrayOutputStream());
        }
    }
}
