package gniddap.export.video;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which ffmpeg this machine has: another one may make other files of the same film.
public final class FfmpegVersion {
    private FfmpegVersion() {}

    /// The line in which it says its version; nothing where there is no ffmpeg.
    public static Optional<String> line() throws IOException {
        Path program;
        try {
            program = Ffmpeg.ofThisMachine().find();
        } catch (IOException _) {
            return Optional.empty();
        }
        Process process = new ProcessBuilder(program.toString(), "-version")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            List<String> lines = said.readAllLines();
            return Optional.of(lines.isEmpty() ? "" : lines.getFirst());
        }
    }
}
