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

class WholeFilesTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void allAppearWhenAllAreWritten() throws IOException {
        List<Path> names = List.of(folder.resolve("1"), folder.resolve("2"));
        try (WholeFiles files = new WholeFiles(names, false)) {
            files.write(names.get(0), BYTES);
            files.write(names.get(1), BYTES);
            assertThat(names.get(0)).doesNotExist();
            files.complete();
        }
        assertThat(names).allSatisfy(name -> assertThat(name).hasBinaryContent(BYTES));
        assertThat(names()).hasSize(2);
    }

    @Test
    void noneStaysWhenOneCannotTakeItsPlace() throws IOException {
        List<Path> names = List.of(folder.resolve("1"), folder.resolve("2"));
        try (WholeFiles files = new WholeFiles(names, false)) {
            files.write(names.get(0), BYTES);
            files.write(names.get(1), BYTES);
            Files.writeString(names.get(1), "theirs");
            assertThatThrownBy(files::complete).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(names()).containsExactly("2");
        assertThat(names.get(1)).hasContent("theirs");
    }

    @Test
    void allNamesAreCheckedBeforeAnythingIsWritten() throws IOException {
        Path taken = Files.writeString(folder.resolve("2"), "mine");
        List<Path> names = List.of(folder.resolve("1"), taken);
        assertThatThrownBy(() -> new WholeFiles(names, false)).isInstanceOf(Refusal.class);
        assertThat(names()).containsExactly("2");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
