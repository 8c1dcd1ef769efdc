package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedCopiesTest {
    private static final KeptWork WORK = new KeptWork(
            "My “layer”",
            Optional.of(Path.of("mine.json")),
            Presets.named("channels").problem());
    /// No system gives so high a number to a process.
    private static final String DEAD = "unsaved-999999999-1700000000.json";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void theOwnCopyIsNotOffered() throws IOException {
        UnsavedCopies copies = new UnsavedCopies(folder);
        copies.keep(WORK);
        assertThat(files()).hasSize(1);
        assertThat(copies.left()).isEmpty();
        copies.forget();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatAStoppedProcessLeftIsOfferedAndAdopted() throws IOException {
        Path left = leave(DEAD);
        UnsavedCopies copies = new UnsavedCopies(folder);
        assertThat(copies.left()).containsExactly(left);
        assertThat(copies.read(left).content()).contains(WORK);
        copies.adopt(left);
        assertThat(copies.left()).isEmpty();
        assertThat(files()).hasSize(1);
        copies.forget();
        assertThat(files()).isEmpty();
    }

    @Test
    void aNumberThatAnotherProcessHasByNowIsSeenThrough() throws IOException {
        Path left = leave("unsaved-" + ProcessHandle.current().pid() + "-1000.json");
        assertThat(new UnsavedCopies(folder).left()).containsExactly(left);
    }

    @Test
    void aBrokenCopyIsPutAside() throws IOException {
        Path left = Files.writeString(folder.resolve(DEAD), "{\"title\": 1}");
        UnsavedCopies copies = new UnsavedCopies(folder);
        assertThat(copies.read(left).complaint()).isPresent();
        assertThat(copies.left()).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void otherFilesAreNoCopies() throws IOException {
        Files.writeString(folder.resolve("unsaved-x-1.json"), "");
        assertThat(new UnsavedCopies(folder).left()).isEmpty();
        assertThat(new UnsavedCopies(folder.resolve("absent")).left()).isEmpty();
    }

    private Path leave(String name) {
        Path file = folder.resolve(name);
        KeptFile.work(file).write(WORK);
        return file;
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
