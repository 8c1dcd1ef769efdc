package gniddap.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Speed;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.window.FixedFile;
import gniddap.app.workbench.Workbench;
import gniddap.cli.CommandRun;
import gniddap.engine.Problem;
import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import gniddap.picture.PanelName;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.worksheet.Paper;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.store.ProblemFile;
import gniddap.store.code.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The line that the window shows writes the very files that the window writes.
class CommandWordsTest {
    private static final Preset PRESET = Presets.named("padding-strides");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final Workbench workbench = new Workbench(PRESET.name(), PRESET.problem());
    private final PlayerViewModel player = new PlayerViewModel(workbench);
    private final FixedFile files = new FixedFile();
    private final Exporter exporter =
            new Exporter(Runnable::run, Runnable::run, new ClipboardTaker(_ -> true, _ -> true), () -> 0);
    private final FiguresViewModel figures = new FiguresViewModel(
            workbench, player, files, new QuestionViewModel(), new SimpleObjectProperty<>(Path.of("")), exporter);
    private final PreviewViewModel preview = new PreviewViewModel(workbench, figures, Runnable::run, Runnable::run);
    private final ProgressViewModel progress = new ProgressViewModel(exporter);

    @BeforeEach
    void open() throws IOException {
        Files.createDirectory(folder.resolve("window"));
        Files.createDirectory(folder.resolve("shell"));
        player.jump(Moment.at(4.3));
        figures.toggle();
        FigureChoices choices = figures.choices();
        choices.widthProperty().set("320");
        choices.heightProperty().set("180");
        choices.framesPerSecondProperty().set(10);
        choices.speedProperty().set(new Speed(4));
    }

    @ParameterizedTest
    @EnumSource
    void holdsForEachKindOfFile(FileKind kind) throws IOException, InterruptedException {
        figures.choices().kindProperty().set(kind);
        assertSameFiles();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holdsForChoices(Consumer<FigureChoices> choose) throws IOException, InterruptedException {
        choose.accept(figures.choices());
        assertSameFiles();
    }

    static Stream<Consumer<FigureChoices>> rows() {
        return Stream.of(
                choices -> {
                    choices.themeProperty().set(Theme.DARK);
                    choices.symbolsProperty().set(true);
                    choices.scaleProperty().set(2);
                    choices.dotsProperty().set("300");
                },
                choices -> {
                    choices.spanProperty().set(Span.STEPS);
                    choices.stepsProperty().set("0-2, 5");
                },
                choices -> choices.spanProperty().set(Span.RUN),
                choices -> choices.spanProperty().set(Span.SHEET),
                choices -> {
                    choices.kindProperty().set(FileKind.SVG);
                    choices.viewProperty().set(View.COLLECTING);
                    choices.captionsProperty().set(false);
                    choices.transparentProperty().set(true);
                    choices.croppedProperty().set(true);
                    choices.scaleProperty().set(4);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.PDF);
                    choices.spanProperty().set(Span.RUN);
                    choices.croppedProperty().set(true);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.PDF);
                    choices.spanProperty().set(Span.WORKSHEET);
                    choices.paperProperty().set(Paper.LETTER);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.GIF);
                    choices.panelProperty().set(Optional.of(PanelName.OUTPUT));
                    choices.loopsProperty().set("3");
                    choices.dotsProperty().set("300");
                    choices.spanProperty().set(Span.STEPS);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.PY);
                    choices.dialectProperty().set(Dialect.JAX);
                    choices.arrayProperty().set(ArrayName.INPUT);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.CSV);
                    choices.arrayProperty().set(ArrayName.MATRIX);
                    choices.dialectProperty().set(Dialect.JAX);
                });
    }

    @Test
    void holdsForFilesWithDifficultNames() throws IOException, InterruptedException {
        Path file = folder.resolve("it's $HOME & \"mine\".json");
        Problem first = PRESET.problem();
        Problem second = Presets.named("dilated").problem().named("the second; one");
        ProblemFile.write(file, first);
        String one = Files.readString(file);
        ProblemFile.write(file, second);
        Files.writeString(file, "[" + one + "," + Files.readString(file) + "]");
        for (Problem problem : List.of(first, second)) {
            workbench.open("mine", problem, file);
            if (!figures.isShown()) {
                figures.toggle();
            }
            assertSameFiles();
        }
        assertThat(preview.command()).contains(" --name 'the second; one' ");
    }

    @Test
    void ownsUpToWhatItCannotSay() {
        preview.order(100, 100);
        assertThat(preview.previewProperty().get().remark()).isEmpty();
        workbench
                .attention()
                .pinnedProperty()
                .set(new Ref(Part.INPUT, PRESET.problem().input().shape(), 4));
        preview.order(100, 100);
        assertThat(preview.previewProperty().get().remark()).contains("lit");
        workbench.change(Presets.named("dilated").problem());
        preview.order(100, 100);
        assertThat(preview.command()).startsWith("gniddap export FILE --at ");
        assertThat(preview.previewProperty().get().remark()).contains("save it");
    }

    private void assertSameFiles() throws IOException, InterruptedException {
        preview.order(200, 120);
        List<String> words = asTheShellTakes(preview.command());
        assertThat(words.subList(0, 2)).containsExactly("gniddap", "export");
        String name = words.getLast();
        files.file = folder.resolve("window").resolve(name);
        figures.export();
        String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
        arguments[arguments.length - 1] = folder.resolve("shell").resolve(name).toString();
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code() == 0).as("%s, %s", run, progress.getText()).isNotEqualTo(progress.isFailed());
        assertThat(names("window")).isEqualTo(names("shell")).hasSizeGreaterThan(progress.isFailed() ? -1 : 0);
        for (String each : names("window")) {
            assertThat(folder.resolve("window").resolve(each))
                    .as(preview.command())
                    .hasSameBinaryContentAs(folder.resolve("shell").resolve(each));
            Files.delete(folder.resolve("window").resolve(each));
            Files.delete(folder.resolve("shell").resolve(each));
        }
    }

    private static List<String> asTheShellTakes(String line) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", "for word in " + line + "; do printf '%s\\n' \"$word\"; done")
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve(below))) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
