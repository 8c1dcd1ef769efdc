package gniddap.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The most memory that a process had resident while it ran.
final class PeakMemory {
    private PeakMemory() {}

    /// Waits for its end. As Linux counts it; 0 elsewhere.
    static double megabytes(Process process) throws IOException, InterruptedException {
        double most = 0;
        while (process.isAlive()) {
            most = Math.max(most, soFar(process));
            Thread.sleep(5);
        }
        return most;
    }

    private static double soFar(Process process) throws IOException {
        try {
            Path file = Path.of("/proc/" + process.pid() + "/status");
            String status = Files.readString(file, StandardCharsets.ISO_8859_1);
            return status.lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException unread) {
            // it may end while its status is read
            if (process.isAlive()) {
                throw unread;
            }
            return 0;
        }
    }
}
