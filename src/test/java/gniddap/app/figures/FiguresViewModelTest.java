package gniddap.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Speed;
import gniddap.app.question.QuestionViewModel;
import gniddap.app.window.FixedFile;
import gniddap.app.workbench.Workbench;
import gniddap.cli.CommandRun;
import gniddap.export.FileKind;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresViewModelTest {
    private static final Preset PRESET = Presets.named("padding-strides");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final Workbench workbench = new Workbench(PRESET.name(), PRESET.problem());
    private final PlayerViewModel player = new PlayerViewModel(workbench);
    private final FixedFile files = new FixedFile();
    private final QuestionViewModel questions = new QuestionViewModel();
    private final ObjectProperty<Path> lastFolder = new SimpleObjectProperty<>(Path.of("last"));
    private @Nullable Pixels copied;
    private long nanoseconds;
    private final Exporter exporter = new Exporter(
            Runnable::run,
            Runnable::run,
            new ClipboardTaker(
                    pixels -> {
                        copied = pixels;
                        return true;
                    },
                    _ -> true),
            () -> nanoseconds);
    private final FiguresViewModel figures =
            new FiguresViewModel(workbench, player, files, questions, lastFolder, exporter);
    private final ProgressViewModel progress = new ProgressViewModel(exporter);

    @Test
    void opensWithWhatIsOnScreen() {
        workbench.viewProperty().set(View.MATRIX);
        workbench.themeProperty().set(Theme.DARK);
        player.speedProperty().set(new Speed(2));
        figures.toggle();
        assertThat(figures.isShown()).isTrue();
        assertThat(figures.choices().viewProperty().get()).isEqualTo(View.MATRIX);
        assertThat(figures.choices().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(figures.choices().speedProperty().get()).isEqualTo(new Speed(2));
        figures.toggle();
        assertThat(figures.isShown()).isFalse();
    }

    @Test
    void saysHowLargeAndHowLongItBecomes() {
        figures.toggle();
        player.jump(Moment.at(4.3));
        assertThat(figures.getSummary()).isEqualTo("Step 5 of 9, 1280×720 pixels");
        figures.choices().scaleProperty().set(4);
        assertThat(figures.getSummary()).isEqualTo("Step 5 of 9, 5120×2880 pixels");
        figures.choices().kindProperty().set(FileKind.GIF);
        assertThat(figures.getSummary()).isEqualTo("330 frames, 13.2 seconds, 1280×720 pixels");
        figures.choices().speedProperty().set(new Speed(2));
        figures.choices().framesPerSecondProperty().set(10);
        assertThat(figures.getSummary()).isEqualTo("78 frames, 7.8 seconds, 1280×720 pixels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "12.5", "-300", "63", "7681", "1e3", "9999999999"})
    void refusesSizesInASentence(String width) throws IOException {
        figures.toggle();
        figures.choices().widthProperty().set(width);
        assertThat(figures.getComplaint()).contains("pixels").endsWith(".");
        assertThat(figures.isReady()).isFalse();
        files.file = folder.resolve("a.png");
        figures.export();
        assertThat(left()).isEmpty();
        figures.choices().widthProperty().set(" 640 ");
        assertThat(figures.getComplaint()).isEmpty();
        assertThat(figures.isReady()).isTrue();
    }

    @Test
    void refusesAFilmThatIsTooLong() {
        workbench.grainProperty().set(Grain.PRODUCT);
        figures.choices().kindProperty().set(FileKind.GIF);
        figures.choices().framesPerSecondProperty().set(50);
        figures.choices().speedProperty().set(new Speed(0.05));
        assertThat(figures.getComplaint()).startsWith("This run would take ").contains("20000 are the most");
        figures.choices().kindProperty().set(FileKind.PNG);
        assertThat(figures.getComplaint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PNG, 4.3, --at 4.3 --theme dark --view collecting --size 640x360",
        "PNG, 0, --at 0 --theme dark --view collecting --size 640x360",
        "SVG, 9, --theme dark --view collecting --size 640x360",
        "GIF, 2, --theme dark --view collecting --size 640x360 --fps 10 --speed 4"
    })
    void writesTheSameBytesAsTheCommandLine(FileKind kind, double position, String options) throws IOException {
        player.jump(Moment.at(position));
        figures.toggle();
        choose(kind);
        Path mine = folder.resolve("window" + kind.ending());
        Path other = folder.resolve("command" + kind.ending());
        files.file = mine;
        figures.export();
        CommandRun run = CommandRun.of(("export --preset padding-strides -o " + other + " " + options).split(" "));
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(mine).hasSameBinaryContentAs(other);
        assertThat(figures.isShown()).isFalse();
        assertThat(lastFolder.get()).isEqualTo(folder);
    }

    @Test
    void thePinnedCellIsLitInAPicture() throws IOException {
        files.file = folder.resolve("plain.svg");
        figures.choices().kindProperty().set(FileKind.SVG);
        figures.export();
        workbench
                .attention()
                .pinnedProperty()
                .set(new Ref(Part.INPUT, PRESET.problem().input().shape(), 4));
        files.file = folder.resolve("lit.svg");
        figures.export();
        assertThat(Files.readString(folder.resolve("lit.svg")))
                .hasSizeGreaterThan(
                        Files.readString(folder.resolve("plain.svg")).length() + 500);
    }

    @Test
    void tellsHowFarItIsAndWhatCameOfIt() {
        List<Double> shares = new ArrayList<>();
        exporter.stateProperty().subscribe(() -> shares.add(progress.getShare()));
        choose(FileKind.GIF);
        files.file = folder.resolve("run.gif");
        figures.export();
        assertThat(shares).hasSizeBetween(30, 102).startsWith(0.0);
        assertThat(shares.subList(0, shares.size() - 1)).isSorted().last().isEqualTo(1.0);
        assertThat(progress.getText()).isEqualTo("Saved run.gif, 51 frames, in " + files.file.getParent());
        assertThat(progress.isDone()).isTrue();
        progress.dismiss();
        assertThat(progress.isShown()).isFalse();
    }

    @Test
    void nothingIsLeftOfWhatIsCancelled() throws IOException {
        Path old = Files.writeString(folder.resolve("old.gif"), "old");
        for (Path file : List.of(folder.resolve("run.gif"), old)) {
            cancelAfter(0.4);
            choose(FileKind.GIF);
            files.file = file;
            figures.export();
            assertThat(progress.isShown()).isFalse();
            assertThat(left()).containsExactly("old.gif");
            assertThat(old).hasContent("old");
        }
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        files.file = folder.resolve("missing").resolve("a.png");
        figures.export();
        assertThat(progress.isFailed()).isTrue();
        assertThat(progress.getText()).contains("there is no folder");
        assertThat(left()).isEmpty();
        assertThat(figures.isReady()).isTrue();
    }

    @Test
    void suggestsANameAndAsksBeforeReplacingOneWithoutItsEnding() throws IOException {
        player.jump(Moment.after(5));
        Path taken = Files.writeString(folder.resolve("mine.png"), "old");
        files.file = folder.resolve("mine");
        figures.export();
        assertThat(files.suggested).isEqualTo(Path.of("last", "padding-strides-step-5.png"));
        assertThat(taken).hasContent("old");
        questions.give(Objects.requireNonNull(questions.currentProperty().get())
                .answers()
                .getFirst());
        assertThat(Files.size(taken)).isGreaterThan(1000);
        choose(FileKind.GIF);
        files.file = null;
        figures.export();
        assertThat(files.suggested).isEqualTo(folder.resolve("padding-strides.gif"));
        workbench.saved("My layer", folder.resolve("my_layer.json"));
        figures.export();
        assertThat(files.suggested).hasFileName("my_layer.gif");
    }

    @Test
    void guessesTheTimeThatIsLeft() {
        List<String> texts = new ArrayList<>();
        exporter.stateProperty().subscribe(() -> {
            nanoseconds += 200_000_000;
            texts.add(progress.getText());
        });
        choose(FileKind.GIF);
        files.file = folder.resolve("run.gif");
        figures.export();
        assertThat(texts.getFirst()).isEqualTo("Writing run.gif");
        assertThat(texts).anyMatch(text -> text.matches("Writing run.gif, about ([2-9]|1[0-9]) s left"));
        assertThat(texts.get(texts.size() - 2)).isEqualTo("Writing run.gif, about 1 s left");
    }

    @Test
    void copiesThePictureAsOnScreenAtTwiceTheSize() {
        figures.choices().themeProperty().set(Theme.DARK);
        figures.copyPicture();
        Pixels pixels = Objects.requireNonNull(copied);
        assertThat(pixels.width()).isEqualTo(2560);
        assertThat(pixels.height()).isEqualTo(1440);
        assertThat(pixels.argb()).hasSize(2560 * 1440).startsWith(0xFFF4F5F7);
        assertThat(progress.getText()).isEqualTo("Copied the picture, 2560×1440 pixels");
        figures.choices().widthProperty().set("5000");
        figures.copyPicture();
        assertThat(Objects.requireNonNull(workbench.complaintProperty().get()).key())
                .isEqualTo("export.refused.size");
    }

    private void choose(FileKind kind) {
        FigureChoices choices = figures.choices();
        choices.kindProperty().set(kind);
        choices.viewProperty().set(View.COLLECTING);
        choices.themeProperty().set(Theme.DARK);
        choices.widthProperty().set("640");
        choices.heightProperty().set("360");
        choices.framesPerSecondProperty().set(10);
        choices.speedProperty().set(new Speed(4));
    }

    private void cancelAfter(double share) {
        progress.shareProperty().addListener((_, _, done) -> {
            if (done.doubleValue() > share) {
                progress.cancel();
            }
        });
    }

    private List<String> left() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }
}
