package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void aFileAppearsOnlyWhenItIsComplete() throws IOException {
        Path target = folder.resolve("a.gif");
        try (WholeFile file = WholeFile.begin(target, false)) {
            file.write(BYTES);
            assertThat(target).doesNotExist();
            file.complete();
        }
        assertThat(target).hasBinaryContent(BYTES);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatWasNotCompletedIsGoneAndAnOlderFileStays() throws IOException {
        Path target = Files.writeString(folder.resolve("a.gif"), "mine");
        try (WholeFile file = WholeFile.begin(target, true)) {
            file.write(BYTES);
        }
        assertThat(target).hasContent("mine");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aFileThatAppearsMeanwhileIsNotOverwritten() throws IOException {
        Path target = folder.resolve("a.gif");
        try (WholeFile file = WholeFile.begin(target, false)) {
            file.write(BYTES);
            Files.writeString(target, "theirs");
            assertThatThrownBy(file::complete).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(target).hasContent("theirs");
        assertThat(files()).isEqualTo(1);
        assertThatThrownBy(() -> WholeFile.begin(target, false)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatAKilledProgramLeftOfTheFileIsDeletedAndNothingElse() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Process living = new ProcessBuilder("sleep", "60").start();
        try {
            List<String> kept = List.of(
                    ".a.gif." + living.pid() + ".part",
                    ".b.gif." + dead.pid() + ".part",
                    ".a.gif.12x.part",
                    ".a.gif.99999999999999999999.part",
                    "a.gif." + dead.pid() + ".part");
            for (String name : kept) {
                Files.writeString(folder.resolve(name), "theirs");
            }
            Files.writeString(folder.resolve(".a.gif." + dead.pid() + ".part"), "left");
            Files.writeString(
                    folder.resolve(".a.gif." + ProcessHandle.current().pid() + ".part"), "left by one before");
            try (WholeFile file = WholeFile.begin(folder.resolve("a.gif"), false)) {
                file.write(BYTES);
                assertThatThrownBy(() -> WholeFile.begin(folder.resolve("a.gif"), false))
                        .isInstanceOf(FileAlreadyExistsException.class);
                file.complete();
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrderElementsOf(
                                Stream.concat(Stream.of("a.gif"), kept.stream()).toList());
            }
        } finally {
            living.destroy();
        }
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
