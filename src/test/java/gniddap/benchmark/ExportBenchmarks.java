package gniddap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `./gniddap export`, built and rehearsed, as a process from its start to its end.
final class ExportBenchmarks {
    private static final int RUNS = 7;
    /// How fast the preset must run to last so many frames at 25 a second.
    private static final String SPEED_OF_120_FRAMES = "--speed 4.54 ";

    private static final String SPEED_OF_480_FRAMES = "--speed 0.6436 ";

    private final Path folder;

    private ExportBenchmarks(Path folder) {
        this.folder = folder;
    }

    static List<Measurement> measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gniddap");
        ExportBenchmarks exports = new ExportBenchmarks(folder);
        List<Measurement> measured = new ArrayList<>();
        measured.add(exports.time("GIF of 120 frames, 1280×720, whole process", 600, "a.gif", SPEED_OF_120_FRAMES));
        measured.add(exports.time("PNG, 1280×720, whole process", 300, "a.png", ""));
        measured.add(exports.memory("most memory resident for 120 frames", SPEED_OF_120_FRAMES, 120));
        measured.add(exports.memory("most memory resident for 480 frames", SPEED_OF_480_FRAMES, 480));
        for (String file : List.of("a.gif", "a.png", "printed.txt")) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder);
        return measured;
    }

    /// The first run may make the archive of classes and is not counted.
    private Measurement time(String what, double budget, String file, String speed)
            throws IOException, InterruptedException {
        double[] milliseconds = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            long start = System.nanoTime();
            if (start(file, speed).waitFor() != 0) {
                throw new IllegalStateException("no " + file + " was written");
            }
            if (run >= 0) {
                milliseconds[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Measurement.milliseconds(what, budget, milliseconds);
    }

    private Measurement memory(String what, String speed, int frames) throws IOException, InterruptedException {
        double[] megabytes = new double[3];
        for (int run = 0; run < megabytes.length; run++) {
            megabytes[run] = PeakMemory.megabytes(start("a.gif", speed));
        }
        String printed = Files.readString(folder.resolve("printed.txt"));
        if (!printed.contains(" " + frames + " ")) {
            throw new IllegalStateException("not " + frames + " frames: " + printed);
        }
        return new Measurement(what, 0, Measurement.median(megabytes), "MB");
    }

    private Process start(String file, String speed) throws IOException {
        String command = "./gniddap export --preset padding-strides --force " + speed + "-o " + folder.resolve(file);
        return new ProcessBuilder(command.split(" ", -1))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
    }
}
