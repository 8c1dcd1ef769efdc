package gniddap.export.video;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/// The first line that a program complains with. All lines are read, so that it never waits for a reader.
final class FirstLine {
    private final CompletableFuture<String> line = new CompletableFuture<>();

    private FirstLine() {}

    static FirstLine of(InputStream stream) {
        FirstLine first = new FirstLine();
        Thread.ofPlatform().daemon().name("complaints").start(() -> first.read(stream));
        return first;
    }

    private void read(InputStream stream) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(line::complete);
        } catch (IOException | UncheckedIOException closed) {
            line.complete(String.valueOf(closed.getMessage()));
        }
        line.complete("");
    }

    /// Empty if it ended without one; without the place in the program's memory that some lines begin with.
    String text() {
        return line.join().replaceFirst("^\\[[^]]*] ", "").strip();
    }
}
