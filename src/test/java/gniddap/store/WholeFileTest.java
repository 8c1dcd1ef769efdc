package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
