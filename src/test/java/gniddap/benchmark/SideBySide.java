package gniddap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Sets gniddap beside the programs that people use today, in one run on one machine, and prints a Markdown table.
/// Started by `.ci/side-by-side`.
final class SideBySide {
    private static final int RUNS = 5;
    private static final int FRAMES = 120;
    private static final double SPEED_OF_120_FRAMES = 4.54;

    private static final String FFMPEG = "ffmpeg -v error -y -threads 1 -framerate 25 -i frame-%03d.png -lavfi "
            + "split[a][b];[a]palettegen[p];[b][p]paletteuse=dither=none:diff_mode=rectangle ffmpeg.gif";
    private static final String MAGICK = "convert -delay 4 frame-%03d.png[0-119] -layers OptimizeFrame magick.gif";

    private final Path folder;

    private SideBySide(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gniddap");
        System.out.println("| what | budget | CPU for each picture | wall | file | times as much CPU |");
        System.out.println("|---|---|---|---|---|---|");
        try {
            SideBySide table = new SideBySide(folder);
            table.classic();
            Trial ours = table.film();
            new EncodingBenchmarks(folder.resolve("encoded.gif"), System.out::println)
                    .measure(DrawnFilm.usual(SPEED_OF_120_FRAMES));
            table.magick(ours);
        } finally {
            delete(folder);
        }
    }

    private void classic() throws IOException, InterruptedException {
        Trial ours = gniddap(
                "25 frames of 395×449, whole process",
                "≤ 600 ms, < 264 kB",
                "classic.gif",
                1,
                "--view collecting --grain output --fps 1 --speed 0.775 --size 395x449");
        System.out.println(ours.row(ours));
        ClassicPipeline.prepare(folder);
        Trial theirs = Trial.of(
                "the same by pdflatex, ImageMagick and gifsicle",
                "",
                ClassicPipeline.missing(),
                folder.resolve("pipeline.gif"),
                1,
                1,
                () -> ChildCpu.of(folder, "sh", "pipeline.sh"));
        System.out.println(theirs.row(ours));
    }

    private Trial film() throws IOException, InterruptedException {
        String speed = "--speed " + SPEED_OF_120_FRAMES;
        Trial one = gniddap("one PNG 1280×720, whole process", "≤ 300 ms", "one.png", 1, "");
        System.out.println(one.row(one));
        Trial ours = gniddap("GIF of 120 frames 1280×720, whole process", "≤ 600 ms", "ours.gif", FRAMES, speed);
        System.out.println(ours.row(ours));
        System.out.println(gniddap("120 numbered PNGs, whole process", "", "frame-%03d.png", FRAMES, speed)
                .row(ours));
        System.out.println(other("ffmpeg palettegen/paletteuse, from ready PNGs", "ffmpeg", "ffmpeg.gif", FFMPEG)
                .row(ours));
        return ours;
    }

    /// The last one, because it takes longest by far.
    private void magick(Trial ours) throws IOException, InterruptedException {
        System.out.println(other("ImageMagick, from ready PNGs", "convert", "magick.gif", MAGICK)
                .row(ours));
    }

    private Trial gniddap(String what, String budget, String file, int per, String options)
            throws IOException, InterruptedException {
        String command = "./gniddap export --preset padding-strides --force " + options + " -o " + folder.resolve(file);
        String[] words = command.split(" +", -1);
        ChildCpu.of(Path.of("."), words);
        return Trial.of(
                what, budget, "./gniddap", folder.resolve(file), per, RUNS, () -> ChildCpu.of(Path.of("."), words));
    }

    private Trial other(String what, String program, String file, String command)
            throws IOException, InterruptedException {
        return Trial.of(
                what, "", program, folder.resolve(file), FRAMES, 1, () -> ChildCpu.of(folder, command.split(" ", -1)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
