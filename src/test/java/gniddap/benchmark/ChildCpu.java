package gniddap.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs other programs and tells what they and all that they started took.
///
/// @param cpuMilliseconds as Linux counts it, in steps of 10; 0 elsewhere
record ChildCpu(double cpuMilliseconds, double wallMilliseconds) {
    private static final Path OWN = Path.of("/proc/self/stat");
    private static final int FIRST_OF_CHILDREN = 13;
    private static final double MILLISECONDS_PER_TICK = 10;

    static ChildCpu of(Path folder, String... command) throws IOException, InterruptedException {
        double cpu = children();
        long start = System.nanoTime();
        File said = Files.createTempFile("said", ".txt").toFile();
        int code = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start()
                .waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        String text = Files.readString(said.toPath());
        Files.delete(said.toPath());
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ": " + text);
        }
        return new ChildCpu(children() - cpu, wall);
    }

    /// Of all children that have ended so far.
    private static double children() throws IOException {
        if (!Files.exists(OWN)) {
            return 0;
        }
        String line = Files.readString(OWN);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[FIRST_OF_CHILDREN]) + Long.parseLong(fields[FIRST_OF_CHILDREN + 1]))
                * MILLISECONDS_PER_TICK;
    }
}
