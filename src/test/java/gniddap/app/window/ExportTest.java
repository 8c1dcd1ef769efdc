package gniddap.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.export.gif.GifFilm;
import gniddap.export.gif.Likeness;
import gniddap.export.paint.Java2dPainter;
import gniddap.picture.Composer;
import gniddap.picture.Scene;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.play.Pace;
import gniddap.play.Timeline;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.trace.Grain;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Exports from the real window, by mouse and by keys, and reads back what was written.
@ExtendWith(ApplicationExtension.class)
class ExportTest {
    private static final Preset PRESET = Presets.named("padding-strides");

    private final FixedFile files = new FixedFile();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set by open, before each test
    private MainWindow window;

    @Start
    void open(Stage stage) {
        window = MainWindow.fill(stage, new Workbench(PRESET.name(), PRESET.problem()), files, 990, 720);
        stage.show();
    }

    @Test
    void theRunBecomesAFilmOfWhatTheComposerComposes(FxRobot robot) throws Exception {
        files.file = folder.resolve("run.gif");
        robot.clickOn("#export")
                .clickOn("#export-kind-gif")
                .clickOn("#export-view")
                .clickOn("collecting");
        robot.clickOn("#export-speed-400").clickOn("#export-frames-10");
        type(robot, "#export-width", "160");
        type(robot, "#export-height", "90");
        robot.clickOn("#export-write");
        waitFor(robot, "Saved run.gif, 51 frames, in " + folder);
        Composer composer = Composer.of(Scene.forPixels(
                PRESET.problem(), Grain.INPUT_VALUE, View.COLLECTING, new Style(Theme.LIGHT, false), 160, 90));
        Timeline timeline = new Timeline(9, Pace.of(Grain.INPUT_VALUE).times(4));
        GifFilm film = GifFilm.read(Files.readAllBytes(folder.resolve("run.gif")));
        for (int frame = 0; frame < 51; frame++) {
            BufferedImage painted = Java2dPainter.paint(composer.compose(timeline.at(frame / 10.0)), 160, 90);
            int[] wanted = painted.getRGB(0, 0, 160, 90, null, 0, 160);
            assertThat(Likeness.decibels(film.from(10L * frame), wanted))
                    .as("frame %d", frame)
                    .isGreaterThan(47);
        }
    }

    @Test
    void theSameByKeyboardAlone(FxRobot robot) throws Exception {
        files.file = folder.resolve("run.gif");
        control(robot, KeyCode.E);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(text(robot, "#export-summary")).isEqualTo("330 frames, 13.2 seconds, 1280×720 pixels");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#export-sheet").query().isVisible()).isFalse();
        waitFor(robot, "Saved run.gif, 330 frames, in " + folder);
        robot.type(KeyCode.SPACE);
        assertThat(text(robot, "#play")).isEqualTo("Pause");
    }

    @Test
    void theFocusStaysInTheSheet(FxRobot robot) {
        control(robot, KeyCode.E);
        assertThat(focus(robot)).isEqualTo("export-kind-png");
        Set<String> seen = new LinkedHashSet<>();
        for (int press = 0; press < 40; press++) {
            robot.type(KeyCode.TAB);
            seen.add(focus(robot));
        }
        assertThat(seen)
                .allMatch(id -> id.startsWith("export-"))
                .contains("export-alt", "export-write", "export-kind-png");
        robot.clickOn("#export-close");
        control(robot, KeyCode.E);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focus(robot)).isEqualTo("export-command");
    }

    private String focus(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#export-sheet").query().getScene().getFocusOwner().getId();
    }

    @Test
    void nothingIsLeftOfAFilmThatIsCancelled(FxRobot robot) throws Exception {
        files.file = folder.resolve("run.gif");
        robot.interact(() -> window.figures().toggle());
        robot.clickOn("#export-kind-gif").clickOn("#export-speed-25").clickOn("#export-frames-50");
        robot.clickOn("#export-write");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> left().size() == 1);
        assertThat(left().getFirst()).endsWith(".part");
        robot.clickOn("#last").clickOn("#export-cancel");
        assertThat(window.player().moment().step()).isEqualTo(8);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> left().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#export-progress").query().isVisible()).isFalse();
    }

    @Test
    void aPictureAtTwiceTheScaleHasTwiceThePixelsOfEachSide(FxRobot robot) throws Exception {
        files.file = folder.resolve("a");
        robot.type(KeyCode.END);
        control(robot, KeyCode.E);
        robot.clickOn("#export-scale-2").clickOn("#export-write");
        waitFor(robot, "Saved a.png in " + folder);
        assertThat(files.suggested).hasFileName("padding-strides-step-9.png");
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(image.getWidth()).isEqualTo(2560);
        assertThat(image.getHeight()).isEqualTo(1440);
    }

    @Test
    void theFigureAndItsCommandLineAreSeenBeforehand(FxRobot robot) throws Exception {
        control(robot, KeyCode.E);
        robot.clickOn("#export-kind-svg").clickOn("#export-transparent").clickOn("#export-view");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        String line = "gniddap export --preset padding-strides --view matrix --transparent --at 0"
                + " -o padding-strides-step-0.svg";
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> textIn(robot, "#export-command").equals(line));
        Image picture = robot.lookup("#export-picture").queryAs(ImageView.class).getImage();
        assertThat(picture.getWidth() / picture.getHeight()).isBetween(1.75, 1.8);
        assertThat(picture.getWidth()).isGreaterThan(150);
        robot.clickOn("#export-command-copy");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        2000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(line);
        robot.clickOn("#export-kind-xlsx");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> textIn(robot, "#export-excerpt").endsWith("0   0   2   6   4"));
        assertThat(text(robot, "#export-summary")).endsWith("output 1×1×5×5");
    }

    @Test
    void aBadSizeIsSaidAndEscLeavesTheSheet(FxRobot robot) {
        control(robot, KeyCode.E);
        type(robot, "#export-width", "9000");
        assertThat(text(robot, "#export-complaint"))
                .isEqualTo("A figure of 9000×720 pixels cannot be written; each side must be 64 to 7680.");
        assertThat(robot.lookup("#export-write").query().isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#export-sheet").query().isVisible()).isFalse();
        robot.type(KeyCode.SPACE);
        assertThat(text(robot, "#play")).isEqualTo("Pause");
    }

    @Test
    void thePictureIsCopiedAtTwiceTheSize(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        waitFor(robot, "Copied the picture, 2560×1440 pixels");
        Optional<Image> image = WaitForAsyncUtils.waitForAsyncFx(
                2000, () -> Optional.ofNullable(Clipboard.getSystemClipboard().getImage()));
        assertThat(image.orElseThrow().getWidth()).isEqualTo(2560);
        assertThat(image.orElseThrow().getHeight()).isEqualTo(1440);
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.clickOn(field);
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).selectAll());
        robot.write(text);
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    private static void waitFor(FxRobot robot, String text) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> text(robot, "#export-progress-text").equals(text));
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static String textIn(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }
}
