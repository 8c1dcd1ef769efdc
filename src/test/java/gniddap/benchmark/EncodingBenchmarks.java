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
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// What encoding a frame costs this thread, warm, beside the JDK's own writers. The file is that of the last run.
final class EncodingBenchmarks {
    private static final int WARM_UP = 3;
    private static final int RUNS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path gif;
    private final Consumer<String> print;

    private interface Work {
        void run() throws IOException;
    }

    /// @param gif where films are written
    /// @param print gets each row as soon as it is measured
    EncodingBenchmarks(Path gif, Consumer<String> print) {
        this.gif = gif;
        this.print = print;
    }

    void measure(DrawnFilm film) throws IOException {
        Trial usual = warm("GIF, encoding only: %s", "≤ 1.7 ms, ≥ 50 dB", film, () -> writeGif(film));
        print(usual, usual, film);
        DrawnFilm shaken = film.shaken();
        Trial all = warm("GIF, every pixel changing", "≤ 8 ms", shaken, () -> writeGif(shaken));
        print.accept(all.row(usual));
        Trial pictures = warm("numbered PNGs, encoding only", "≤ 8 ms", film, () -> writePngs(film));
        print.accept(pictures.withBytes(0).row(pictures));
        Trial theirs = once("the same by ImageIO", film, () -> writeByImageIo(film));
        print.accept(theirs.withBytes(0).row(pictures));
        Trial quantised =
                once("the GIF by ImageIO, which chooses the colours: %s", film, () -> ImageIoGif.write(film, gif));
        print(quantised, usual, film);
    }

    /// With how near the film is to the drawn frames.
    private void print(Trial trial, Trial ours, DrawnFilm film) throws IOException {
        String decibels = String.format(Locale.ROOT, "%.1f dB", decibels(film));
        print.accept(trial.row(ours).replace("%s", decibels));
    }

    private Trial warm(String what, String budget, DrawnFilm film, Work work) throws IOException {
        return trial(what, budget, film, WARM_UP, RUNS, work);
    }

    /// For what is slow.
    private Trial once(String what, DrawnFilm film, Work work) throws IOException {
        return trial(what, "", film, 0, 1, work);
    }

    private Trial trial(String what, String budget, DrawnFilm film, int warmUp, int runs, Work work)
            throws IOException {
        double[] cpu = new double[runs];
        double[] wall = new double[runs];
        for (int run = -warmUp; run < runs; run++) {
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            long wallStart = System.nanoTime();
            work.run();
            if (run >= 0) {
                cpu[run] = (double) (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6;
                wall[run] = (double) (System.nanoTime() - wallStart) / 1e6;
            }
        }
        int frames = film.frames().size();
        long bytes = Files.exists(gif) ? Files.size(gif) : 0;
        return new Trial(what, budget, Measurement.median(cpu), Measurement.median(wall), bytes, frames);
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
