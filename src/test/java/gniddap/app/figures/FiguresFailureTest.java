package gniddap.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Reading;
import gniddap.export.FileKind;
import gniddap.picture.PanelName;
import gniddap.store.PastedNumbers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where files of any kind cannot go, the window says so and leaves nothing; values go to the clipboard.
class FiguresFailureTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final FiguresDesk desk = new FiguresDesk();

    @Test
    void copiesTheValuesOfTheChosenPanelForASpreadsheet() {
        desk.figures.copyValues();
        String output = PastedNumbers.write(Reading.DISTRIBUTE.compute(FiguresDesk.PRESET.problem()));
        assertThat(desk.copiedText).isEqualTo(output).startsWith("1\t3\t2\t6\t0\n");
        desk.figures.toggle();
        desk.choices.panelProperty().set(Optional.of(PanelName.KERNEL));
        desk.figures.copyValues();
        assertThat(desk.copiedText).isEqualTo("1\t2\t1\n0\t1\t3\n2\t1\t0\n");
        assertThat(desk.progress.getText()).isEqualTo("Copied the values as a table");
    }

    @ParameterizedTest
    @EnumSource
    void failuresOfEveryKindAreSaidAndLeaveNothing(FileKind kind) throws IOException {
        desk.choices.kindProperty().set(kind);
        desk.choices.framesPerSecondProperty().set(10);
        Path taken = Files.createDirectory(folder.resolve("taken" + kind.ending()));
        Path full = Files.createSymbolicLink(folder.resolve("full" + kind.ending()), Path.of("/dev/full"));
        for (Path file :
                List.of(Path.of("/proc/a" + kind.ending()), taken, full, folder.resolve("no/a" + kind.ending()))) {
            desk.export(file);
            assertThat(desk.progress.isFailed()).as(desk.progress.getText()).isTrue();
            assertThat(desk.progress.getText())
                    .contains(file.toString())
                    .endsWith(".")
                    .doesNotContain("\n");
        }
        Files.delete(full);
        assertThat(left()).containsExactly("taken" + kind.ending());
    }

    @Test
    void asksBeforeItReplacesNumberedFiles() throws IOException {
        Files.writeString(folder.resolve("a-3.png"), "mine");
        desk.choices.spanProperty().set(Span.STEPS);
        desk.export(folder.resolve("a-%d.png"));
        assertThat(left()).containsExactly("a-3.png");
        desk.agree();
        assertThat(left()).hasSize(10);
    }

    @Test
    void asksBeforeItReplacesATextBesideAPicture() throws IOException {
        Path text = Files.writeString(folder.resolve("a.png.alt.txt"), "mine");
        desk.choices.altProperty().set(true);
        desk.export(folder.resolve("a.png"));
        assertThat(text).hasContent("mine");
        assertThat(left()).containsExactly("a.png.alt.txt");
        desk.agree();
        assertThat(text).content().contains("transposed convolution");
        assertThat(left()).containsExactly("a.png", "a.png.alt.txt");
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void aFileThatMayNotGrowIsSaidAndLeavesNothing(FileKind kind) throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path target = Files.createDirectory(folder.resolve("target")).resolve("a" + kind.ending());
        Process limited = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 1 && exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportProgram.class.getName(),
                        target.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(limited.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        limited.waitFor();
        assertThat(said)
                .startsWith(target + " cannot be written: ")
                .endsWith(".\n")
                .hasLineCount(1);
        assertThat(target.getParent()).isEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();
    }

    private List<String> left() throws IOException {
        return FiguresDesk.names(folder);
    }
}
