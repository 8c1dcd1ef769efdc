package gniddap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `export` as a process of its own.
@Timeout(60)
class ExportProcessTest {
    @TempDir
    Path work;

    private Path target = Path.of("");

    @BeforeEach
    void makeTarget() throws IOException {
        target = Files.createDirectory(work.resolve("target"));
    }

    @Test
    void aFilmIsWrittenWithoutADisplayAndWithoutJavaFx() throws IOException, InterruptedException {
        Path film = target.resolve("a.gif");
        Process process = ChildProcess.start(
                work, "export", "--preset", "padding-strides", "--fps", "5", "--speed", "8", "-o", film.toString());
        assertThat(process.waitFor()).as("%s", work.resolve("printed.txt")).isZero();
        assertThat(film).isNotEmptyFile();
        assertThat(Files.readAllLines(work.resolve("loaded.txt")))
                .anyMatch(line -> line.contains(" gniddap.export.gif.GifWriter "))
                .noneMatch(line -> line.matches(".* (javafx|com\\.sun\\.(javafx|glass|prism)|org\\.controlsfx)\\..*"));
    }

    @Test
    void onlyAPdfNeedsPdfBoxAndThatIsSilent() throws IOException, InterruptedException {
        assertThat(exported("a.png")).isEmpty();
        assertThat(exported("a.pdf")).isNotEmpty();
        assertThat(Files.readAllLines(work.resolve("printed.txt")))
                .singleElement()
                .asString()
                .endsWith("pixels, one page");
    }

    /// The classes of PDFBox that were loaded.
    private List<String> exported(String name) throws IOException, InterruptedException {
        String file = target.resolve(name).toString();
        Process process =
                ChildProcess.start(work, "export", "--preset", "padding-strides", "--size", "640x360", "-o", file);
        assertThat(process.waitFor()).as("%s", work.resolve("printed.txt")).isZero();
        return Files.readAllLines(work.resolve("loaded.txt")).stream()
                .filter(line -> line.contains(" org.apache.pdfbox."))
                .toList();
    }

    @Test
    void anExportThatIsStoppedLeavesTheOldFileAndNothingElse() throws IOException, InterruptedException {
        Path film = Files.writeString(target.resolve("a.gif"), "mine");
        Process process = ChildProcess.start(
                work, "export", "--preset", "channels", "--speed", "0.05", "--force", "-o", film.toString());
        while (process.isAlive() && names().size() < 2) {
            Thread.sleep(5);
        }
        assertThat(names()).hasSize(2);
        process.destroy();
        assertThat(process.waitFor()).isNotZero();
        assertThat(names()).containsExactly("a.gif");
        assertThat(film).hasContent("mine");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
