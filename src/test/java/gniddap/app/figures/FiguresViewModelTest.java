package gniddap.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.player.Speed;
import gniddap.cli.CommandRun;
import gniddap.engine.exercise.Difficulty;
import gniddap.export.FileKind;
import gniddap.picture.Part;
import gniddap.picture.Ref;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.play.Moment;
import gniddap.trace.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private final FiguresDesk desk = new FiguresDesk();

    @Test
    void opensWithWhatIsOnScreen() {
        desk.workbench.viewProperty().set(View.MATRIX);
        desk.workbench.themeProperty().set(Theme.DARK);
        desk.player.speedProperty().set(new Speed(2));
        desk.figures.toggle();
        assertThat(desk.figures.isShown()).isTrue();
        assertThat(desk.choices.viewProperty().get()).isEqualTo(View.MATRIX);
        assertThat(desk.choices.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(desk.choices.speedProperty().get()).isEqualTo(new Speed(2));
        desk.figures.toggle();
        assertThat(desk.figures.isShown()).isFalse();
    }

    @Test
    void saysHowLargeAndHowLongItBecomes() {
        desk.figures.toggle();
        desk.player.jump(Moment.at(4.3));
        assertThat(desk.figures.getSummary()).isEqualTo("Step 5 of 9, 1280×720 pixels");
        desk.choices.scaleProperty().set(4);
        assertThat(desk.figures.getSummary()).isEqualTo("Step 5 of 9, 5120×2880 pixels");
        desk.choices.kindProperty().set(FileKind.GIF);
        assertThat(desk.figures.getSummary()).isEqualTo("330 frames, 13.2 seconds, 1280×720 pixels");
        desk.choices.speedProperty().set(new Speed(2));
        desk.choices.framesPerSecondProperty().set(10);
        assertThat(desk.figures.getSummary()).isEqualTo("78 frames, 7.8 seconds, 1280×720 pixels");
    }

    @Test
    void saysWhatAWorksheetHolds() {
        desk.figures.toggle();
        desk.choices.spanProperty().set(Span.WORKSHEET);
        assertThat(desk.choices.kindProperty().get()).isEqualTo(FileKind.PDF);
        assertThat(desk.figures.getSummary()).isEqualTo("The layer to compute by hand, and its answers, on A4");
        desk.choices.difficultyProperty().set(Optional.of(Difficulty.MEDIUM));
        desk.choices.seedProperty().set("7");
        assertThat(desk.figures.getSummary()).isEqualTo("4 layers to compute by hand, and then their answers, on A4");
        assertThat(desk.figures.suggestedName()).isEqualTo("medium-7-worksheet.pdf");
        desk.choices.countProperty().set("1");
        assertThat(desk.figures.getSummary()).startsWith("One layer to compute by hand");
        desk.choices.countProperty().set("201");
        assertThat(desk.figures.getComplaint()).isEqualTo("A worksheet takes 1 to 200 layers; 201 cannot be.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wide", "12.5", "-300", "63", "7681", "1e3", "9999999999"})
    void refusesSizesInASentence(String width) throws IOException {
        desk.figures.toggle();
        desk.choices.widthProperty().set(width);
        assertThat(desk.figures.getComplaint()).contains("pixels").endsWith(".");
        assertThat(desk.figures.isReady()).isFalse();
        desk.export(folder.resolve("a.png"));
        assertThat(left()).isEmpty();
        desk.choices.widthProperty().set(" 640 ");
        assertThat(desk.figures.getComplaint()).isEmpty();
        assertThat(desk.figures.isReady()).isTrue();
    }

    @Test
    void refusesAFilmThatIsTooLong() {
        desk.workbench.grainProperty().set(Grain.PRODUCT);
        desk.choices.kindProperty().set(FileKind.GIF);
        desk.choices.framesPerSecondProperty().set(50);
        desk.choices.speedProperty().set(new Speed(0.05));
        assertThat(desk.figures.getComplaint())
                .startsWith("This run would take ")
                .contains("20000 are the most");
        desk.choices.kindProperty().set(FileKind.PNG);
        assertThat(desk.figures.getComplaint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PNG, 4.3, --at 4.3 --theme dark --view collecting --size 640x360",
        "PNG, 0, --at 0 --theme dark --view collecting --size 640x360",
        "SVG, 9, --theme dark --view collecting --size 640x360",
        "GIF, 2, --theme dark --view collecting --size 640x360 --fps 10 --speed 4"
    })
    void writesTheSameBytesAsTheCommandLine(FileKind kind, double position, String options) throws IOException {
        desk.player.jump(Moment.at(position));
        desk.figures.toggle();
        choose(kind);
        Path mine = folder.resolve("window" + kind.ending());
        Path other = folder.resolve("command" + kind.ending());
        desk.export(mine);
        CommandRun run = CommandRun.of(("export --preset padding-strides -o " + other + " " + options).split(" "));
        assertThat(run.code()).as("%s", run).isZero();
        assertThat(mine).hasSameBinaryContentAs(other);
        assertThat(desk.figures.isShown()).isFalse();
        assertThat(desk.lastFolder.get()).isEqualTo(folder);
    }

    @Test
    void thePinnedCellIsLitInAPicture() throws IOException {
        desk.files.file = folder.resolve("plain.svg");
        desk.choices.kindProperty().set(FileKind.SVG);
        desk.figures.export();
        desk.workbench
                .attention()
                .pinnedProperty()
                .set(new Ref(Part.INPUT, FiguresDesk.PRESET.problem().input().shape(), 4));
        desk.export(folder.resolve("lit.svg"));
        assertThat(Files.readString(folder.resolve("lit.svg")))
                .hasSizeGreaterThan(
                        Files.readString(folder.resolve("plain.svg")).length() + 500);
    }

    @Test
    void tellsHowFarItIsAndWhatCameOfIt() {
        List<Double> shares = new ArrayList<>();
        desk.exporter.stateProperty().subscribe(() -> shares.add(desk.progress.getShare()));
        choose(FileKind.GIF);
        desk.export(folder.resolve("run.gif"));
        assertThat(shares).hasSizeBetween(30, 102).startsWith(0.0);
        assertThat(shares.subList(0, shares.size() - 1)).isSorted().last().isEqualTo(1.0);
        assertThat(desk.progress.getText()).isEqualTo("Saved run.gif, 51 frames, in " + folder);
        assertThat(desk.progress.isDone()).isTrue();
        desk.progress.dismiss();
        assertThat(desk.progress.isShown()).isFalse();
    }

    @Test
    void anotherFileMustWait() {
        List<String> seen = new ArrayList<>();
        desk.exporter.stateProperty().addListener((_, _, state) -> {
            if (state instanceof ExportState.Writing && seen.isEmpty()) {
                desk.figures.toggle();
                seen.add(desk.figures.getSummary());
                assertThat(desk.figures.isReady()).isFalse();
            }
        });
        desk.export(folder.resolve("a.png"));
        assertThat(seen).containsExactly("Another file is being written; this one can follow it.");
        assertThat(desk.figures.getSummary()).isEqualTo("Step 0 of 9, 1280×720 pixels");
        assertThat(desk.figures.isReady()).isTrue();
    }

    @Test
    void othersAreDrawnFromTheNextNumber() {
        for (String typed : List.of("1", "x", "999999")) {
            desk.choices.seedProperty().set(typed);
            desk.choices.drawOthers();
        }
        assertThat(desk.choices.seedProperty().get()).isEqualTo("0");
    }

    @Test
    void nothingIsLeftOfWhatIsCancelled() throws IOException {
        Path old = Files.writeString(folder.resolve("old.gif"), "old");
        for (Path file : List.of(folder.resolve("run.gif"), old)) {
            cancelAfter(0.4);
            choose(FileKind.GIF);
            desk.export(file);
            assertThat(desk.progress.isShown()).isFalse();
            assertThat(left()).containsExactly("old.gif");
            assertThat(old).hasContent("old");
        }
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        desk.export(folder.resolve("missing").resolve("a.png"));
        assertThat(desk.progress.isFailed()).isTrue();
        assertThat(desk.progress.getText()).contains("there is no folder");
        assertThat(left()).isEmpty();
        assertThat(desk.figures.isReady()).isTrue();
    }

    @Test
    void suggestsANameAndAsksBeforeReplacingOneWithoutItsEnding() throws IOException {
        desk.player.jump(Moment.after(5));
        Path taken = Files.writeString(folder.resolve("mine.png"), "old");
        desk.export(folder.resolve("mine"));
        assertThat(desk.files.suggested).isEqualTo(Path.of("last", "padding-strides-step-5.png"));
        assertThat(taken).hasContent("old");
        desk.agree();
        assertThat(Files.size(taken)).isGreaterThan(1000);
        choose(FileKind.GIF);
        desk.files.file = null;
        desk.figures.export();
        assertThat(desk.files.suggested).isEqualTo(folder.resolve("padding-strides.gif"));
        desk.workbench.saved("My layer", folder.resolve("my_layer.json"));
        desk.figures.export();
        assertThat(desk.files.suggested).hasFileName("my_layer.gif");
    }

    @Test
    void guessesTheTimeThatIsLeft() {
        List<String> texts = new ArrayList<>();
        desk.exporter.stateProperty().subscribe(() -> {
            desk.nanoseconds += 200_000_000;
            texts.add(desk.progress.getText());
        });
        choose(FileKind.GIF);
        desk.export(folder.resolve("run.gif"));
        assertThat(texts.getFirst()).isEqualTo("Writing run.gif");
        assertThat(texts).anyMatch(text -> text.matches("Writing run.gif, about ([2-9]|1[0-9]) s left"));
        assertThat(texts.get(texts.size() - 2)).isEqualTo("Writing run.gif, about 1 s left");
    }

    @Test
    void copiesThePictureAsOnScreenAtTwiceTheSize() {
        desk.choices.themeProperty().set(Theme.DARK);
        desk.figures.copyPicture();
        Pixels pixels = desk.copied.orElseThrow();
        assertThat(pixels.width()).isEqualTo(2560);
        assertThat(pixels.height()).isEqualTo(1440);
        assertThat(pixels.argb()).hasSize(2560 * 1440).startsWith(0xFFF4F5F7);
        assertThat(desk.progress.getText()).isEqualTo("Copied the picture, 2560×1440 pixels");
        desk.choices.widthProperty().set("5000");
        desk.figures.copyPicture();
        assertThat(Objects.requireNonNull(desk.workbench.complaintProperty().get())
                        .key())
                .isEqualTo("export.refused.size");
    }

    private void choose(FileKind kind) {
        desk.choices.kindProperty().set(kind);
        desk.choices.viewProperty().set(View.COLLECTING);
        desk.choices.themeProperty().set(Theme.DARK);
        desk.choose(640, 360);
    }

    private void cancelAfter(double share) {
        desk.progress.shareProperty().addListener((_, _, done) -> {
            if (done.doubleValue() > share) {
                desk.progress.cancel();
            }
        });
    }

    private List<String> left() throws IOException {
        return FiguresDesk.names(folder);
    }
}
