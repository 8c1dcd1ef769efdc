package gniddap.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.window.FixedFile;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Reading;
import gniddap.export.FileKind;
import gniddap.picture.PanelName;
import gniddap.store.PastedNumbers;
import gniddap.store.Preset;
import gniddap.store.Presets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where files of any kind cannot go, the window says so and leaves nothing; values go to the clipboard.
class FiguresFailureTest {
    private static final Preset PRESET = Presets.named("padding-strides");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private @Nullable String copiedText;
    private final Workbench workbench = new Workbench(PRESET.name(), PRESET.problem());
    private final FixedFile files = new FixedFile();
    private final QuestionViewModel questions = new QuestionViewModel();
    private final Exporter exporter = new Exporter(
            Runnable::run,
            Runnable::run,
            new ClipboardTaker(_ -> true, text -> {
                copiedText = text;
                return true;
            }),
            () -> 0);
    private final FiguresViewModel figures = new FiguresViewModel(
            workbench,
            new PlayerViewModel(workbench),
            files,
            questions,
            new SimpleObjectProperty<>(Path.of("")),
            exporter);
    private final ProgressViewModel progress = new ProgressViewModel(exporter);

    @Test
    void copiesTheValuesOfTheChosenPanelForASpreadsheet() {
        figures.copyValues();
        String output = PastedNumbers.write(Reading.DISTRIBUTE.compute(PRESET.problem()));
        assertThat(copiedText).isEqualTo(output).startsWith("1\t3\t2\t6\t0\n");
        figures.toggle();
        figures.choices().panelProperty().set(Optional.of(PanelName.KERNEL));
        figures.copyValues();
        assertThat(copiedText).isEqualTo("1\t2\t1\n0\t1\t3\n2\t1\t0\n");
        assertThat(progress.getText()).isEqualTo("Copied the values as a table");
    }

    @ParameterizedTest
    @EnumSource
    void failuresOfEveryKindAreSaidAndLeaveNothing(FileKind kind) throws IOException {
        figures.choices().kindProperty().set(kind);
        figures.choices().framesPerSecondProperty().set(10);
        Path taken = Files.createDirectory(folder.resolve("taken" + kind.ending()));
        Path full = Files.createSymbolicLink(folder.resolve("full" + kind.ending()), Path.of("/dev/full"));
        for (Path file :
                List.of(Path.of("/proc/a" + kind.ending()), taken, full, folder.resolve("no/a" + kind.ending()))) {
            files.file = file;
            figures.export();
            assertThat(progress.isFailed()).as(progress.getText()).isTrue();
            assertThat(progress.getText())
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
        figures.choices().spanProperty().set(Span.STEPS);
        files.file = folder.resolve("a-%d.png");
        figures.export();
        assertThat(left()).containsExactly("a-3.png");
        questions.give(Objects.requireNonNull(questions.currentProperty().get())
                .answers()
                .getFirst());
        assertThat(left()).hasSize(10);
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
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }
}
