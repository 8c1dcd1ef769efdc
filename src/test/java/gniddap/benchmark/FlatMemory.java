package gniddap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Exports ever longer films of a large layer and prints the most memory that each had resident. Started by
/// `.ci/flat-memory`.
final class FlatMemory {
    private static final String EXPORT =
            "./gniddap export --layer ConvTranspose2d(1,1,5,stride=2) --input-size 16 --force --speed ";

    /// Speeds at which the 256 steps last 1,000, 5,000 and 10,000 frames.
    private static final List<String> SPEEDS = List.of("8.1832", "1.55655", "0.77331");

    private FlatMemory() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path film = Files.createTempFile("film", ".gif");
        for (String speed : SPEEDS) {
            String[] command = (EXPORT + speed + " -o " + film).split(" ", -1);
            Process process = new ProcessBuilder(command).start();
            double megabytes = PeakMemory.megabytes(process);
            String said = process.inputReader().readLine()
                    + process.errorReader().lines().toList();
            System.out.printf(
                    Locale.ROOT, "%s: %.0f MB resident at most, %d kB%n", said, megabytes, Files.size(film) / 1000);
        }
        Files.delete(film);
    }
}
