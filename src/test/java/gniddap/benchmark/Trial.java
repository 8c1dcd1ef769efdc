package gniddap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// A row of the table that sets gniddap beside other programs: medians of some runs.
///
/// @param bytes of what was written; 0 where that does not matter
/// @param per how many pictures the CPU time is for
record Trial(String what, String budget, double cpuMilliseconds, double wallMilliseconds, long bytes, int per) {

    interface Work {
        ChildCpu run() throws IOException, InterruptedException;
    }

    /// @param program what must be there; otherwise the row says that it is not
    static Trial of(String what, String budget, String program, Path made, int per, int runs, Work work)
            throws IOException, InterruptedException {
        if (!isThere(program)) {
            return new Trial(what + ": no " + program + " here", budget, 0, 0, 0, per);
        }
        double[] cpu = new double[runs];
        double[] wall = new double[runs];
        for (int run = 0; run < runs; run++) {
            ChildCpu took = work.run();
            cpu[run] = took.cpuMilliseconds();
            wall[run] = took.wallMilliseconds();
        }
        long bytes = Files.isRegularFile(made) ? Files.size(made) : 0;
        return new Trial(what, budget, Measurement.median(cpu), Measurement.median(wall), bytes, per);
    }

    static boolean isThere(String program) {
        return Path.of(program).isAbsolute()
                || program.contains("/")
                || Arrays.stream(System.getenv("PATH").split(":", -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// The same, of what was written to nowhere or is not of interest.
    Trial withBytes(long others) {
        return new Trial(what, budget, cpuMilliseconds, wallMilliseconds, others, per);
    }

    /// How many times as much CPU as another.
    String row(Trial other) {
        if (wallMilliseconds == 0) {
            return String.format(Locale.ROOT, "| %s | %s | | | | |", what, budget);
        }
        double ratio = other.cpuMilliseconds / other.per / (cpuMilliseconds / per);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f ms | %.0f ms | %s | %.2f |",
                what,
                budget,
                cpuMilliseconds / per,
                wallMilliseconds,
                bytes == 0 ? "" : bytes / 1000 + " kB",
                ratio == 0 ? 1 : 1 / ratio);
    }
}
