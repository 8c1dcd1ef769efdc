package gniddap.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.cli.CommandRun;
import gniddap.engine.Problem;
import gniddap.engine.exercise.Difficulty;
import gniddap.export.FileKind;
import gniddap.export.array.ArrayName;
import gniddap.picture.PanelName;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.picture.worksheet.Paper;
import gniddap.play.Moment;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The line that the window shows writes the very files that the window writes.
class CommandWordsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final FiguresDesk desk = new FiguresDesk();

    @BeforeEach
    void open() throws IOException {
        Files.createDirectory(folder.resolve("window"));
        Files.createDirectory(folder.resolve("shell"));
        desk.player.jump(Moment.at(4.3));
        desk.figures.toggle();
        desk.choose(320, 180);
    }

    @ParameterizedTest
    @EnumSource
    void holdsForEachKindOfFile(FileKind kind) throws IOException, InterruptedException {
        desk.choices.kindProperty().set(kind);
        assertSameFiles();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void holdsForChoices(Consumer<FigureChoices> choose) throws IOException, InterruptedException {
        choose.accept(desk.choices);
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
                    choices.spanProperty().set(Span.SHEET);
                    choices.sheetStepsProperty().set("0-3, 9");
                    choices.columnsProperty().set("2");
                    choices.captionsProperty().set(false);
                    choices.altProperty().set(true);
                },
                choices -> choices.altProperty().set(true),
                choices -> {
                    choices.spanProperty().set(Span.STEPS);
                    choices.stepsProperty().set("2,4");
                    choices.altProperty().set(true);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.GIF);
                    choices.altProperty().set(true);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.NPY);
                    choices.altProperty().set(true);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.PDF);
                    choices.spanProperty().set(Span.WORKSHEET);
                    choices.difficultyProperty().set(Optional.of(Difficulty.HARD));
                    choices.countProperty().set("3");
                    choices.seedProperty().set("25");
                    choices.altProperty().set(true);
                },
                choices -> {
                    choices.kindProperty().set(FileKind.PDF);
                    choices.spanProperty().set(Span.WORKSHEET);
                    choices.difficultyProperty().set(Optional.of(Difficulty.EASY));
                    choices.countProperty().set("1");
                    choices.paperProperty().set(Paper.LETTER);
                },
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
        Problem first = FiguresDesk.PRESET.problem();
        Problem second = Presets.named("dilated").problem().named("the second; one");
        ProblemFile.write(file, first);
        String one = Files.readString(file);
        ProblemFile.write(file, second);
        Files.writeString(file, "[" + one + "," + Files.readString(file) + "]");
        for (Problem problem : List.of(first, second)) {
            desk.workbench.open("mine", problem, file);
            if (!desk.figures.isShown()) {
                desk.figures.toggle();
            }
            assertSameFiles();
        }
        assertThat(desk.preview.command()).contains(" --name 'the second; one' ");
    }

    @Test
    void ownsUpToWhatItCannotSay() {
        desk.preview.order(100, 100);
        assertThat(desk.preview.previewProperty().get().remark()).isEmpty();
        desk.workbench
                .attention()
                .pinnedProperty()
                .set(new Ref(Part.INPUT, FiguresDesk.PRESET.problem().input().shape(), 4));
        desk.preview.order(100, 100);
        assertThat(desk.preview.previewProperty().get().remark()).contains("lit");
        desk.workbench.change(Presets.named("dilated").problem());
        desk.preview.order(100, 100);
        assertThat(desk.preview.command()).startsWith("gniddap export FILE --at ");
        assertThat(desk.preview.previewProperty().get().remark()).contains("save it");
    }

    private void assertSameFiles() throws IOException, InterruptedException {
        desk.preview.order(200, 120);
        List<String> words = asTheShellTakes(desk.preview.command());
        assertThat(words.subList(0, 2)).containsExactly("gniddap", "export");
        String name = words.getLast();
        desk.export(folder.resolve("window").resolve(name));
        String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
        arguments[arguments.length - 1] = folder.resolve("shell").resolve(name).toString();
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.code() == 0).as("%s, %s", run, desk.progress.getText()).isNotEqualTo(desk.progress.isFailed());
        assertThat(names("window")).isEqualTo(names("shell")).hasSizeGreaterThan(desk.progress.isFailed() ? -1 : 0);
        for (String each : names("window")) {
            assertThat(folder.resolve("window").resolve(each))
                    .as(desk.preview.command())
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
        return FiguresDesk.names(folder.resolve(below));
    }
}
