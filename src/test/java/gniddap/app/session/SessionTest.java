package gniddap.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.files.DialogFileChoice;
import gniddap.app.player.Speed;
import gniddap.app.window.MainWindow;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.export.FileKind;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.store.Presets;
import gniddap.store.ProblemText;
import gniddap.trace.Grain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Starts and closes the program again and again on one folder, and kills it.
@ExtendWith(ApplicationExtension.class)
class SessionTest {
    private static final Problem OTHER = Presets.named("dilated").problem();
    private final FxRobot robot = new FxRobot();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private @Nullable Stage stage;

    @SuppressWarnings("NullAway.Init") // set by start
    private MainWindow window;

    @Start
    void begin(Stage first) {
        assertThat(first).as("the toolkit runs").isNotNull();
    }

    @AfterEach
    void close() {
        robot.interact(() -> Objects.requireNonNull(stage).hide());
    }

    @Test
    void everythingIsAsItWasLeft() throws IOException {
        start();
        assertThat(workbench().themeProperty().get()).as("the desktop's").isEqualTo(Theme.LIGHT);
        Path mine = Files.writeString(folder.resolve("mine.json"), ProblemText.of(OTHER));
        robot.interact(() -> {
            window.files().open(mine);
            workbench().themeProperty().set(Theme.DARK);
            workbench().grainProperty().set(Grain.PRODUCT);
            workbench().symbolsProperty().set(true);
            workbench().viewProperty().set(View.MATRIX);
            window.player().speedProperty().set(Speed.of(4));
            window.figures().toggle();
            window.figures().choices().kindProperty().set(FileKind.GIF);
            window.figures().choices().themeProperty().set(Theme.PROJECTOR);
            window.figures().close();
            shownStage().setX(40);
            shownStage().setWidth(930);
        });
        close();
        start();
        assertThat(workbench().work().file()).contains(mine);
        assertThat(workbench().problemProperty().get()).isEqualTo(OTHER);
        assertThat(workbench().themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(workbench().grainProperty().get()).isEqualTo(Grain.PRODUCT);
        assertThat(workbench().symbolsProperty().get()).isTrue();
        assertThat(workbench().viewProperty().get()).isEqualTo(View.MATRIX);
        assertThat(window.player().speedProperty().get()).isEqualTo(Speed.of(4));
        robot.interact(() -> window.figures().toggle());
        assertThat(window.figures().choices().kindProperty().get()).isEqualTo(FileKind.GIF);
        assertThat(window.figures().choices().themeProperty().get()).isEqualTo(Theme.PROJECTOR);
        assertThat(window.files().recent().files()).containsExactly(mine);
        assertThat(window.files().recent().folderProperty().get()).isEqualTo(folder);
        assertThat(shownStage().getX()).isEqualTo(40);
        assertThat(shownStage().getWidth()).isEqualTo(930);
    }

    @Test
    void changesAreWrittenWhileTheWindowIsOpen() throws Exception {
        start();
        robot.interact(() -> workbench().symbolsProperty().set(true));
        Path settings = folder.resolve("settings.json");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Files.exists(settings) && Files.readString(settings).contains("\"symbols\": true"));
    }

    @Test
    void aBrokenSettingsFileIsPutAsideWithAWord() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{broken");
        start();
        assertThat(text("#notice-text")).contains("kept as settings.broken-1.json");
        close();
        assertThat(folder.resolve("settings.json")).exists();
        assertThat(folder.resolve("settings.broken-1.json")).hasContent("{broken");
    }

    @Test
    void aFolderThatCannotBeWrittenCostsASentence() throws IOException {
        folder = Files.writeString(folder.resolve("plain"), "").resolve("settings");
        start();
        robot.interact(() -> workbench().symbolsProperty().set(true));
        robot.interact(() -> workbench().change(OTHER));
        WaitForAsyncUtils.sleep(3500, TimeUnit.MILLISECONDS);
        assertThat(text("#notice-text")).contains("cannot be written, because its folder cannot be made");
    }

    @Test
    void theLastFileMayBeGone() throws IOException {
        start();
        Path mine = Files.writeString(folder.resolve("mine.json"), ProblemText.of(OTHER));
        robot.interact(() -> window.files().open(mine));
        close();
        Files.delete(mine);
        start();
        assertThat(text("#notice-text")).isEqualTo("There is no file " + mine + ".");
        assertThat(workbench().problemProperty().get()).isEqualTo(OTHER);
        assertThat(workbench().work().isUnsaved()).isTrue();
    }

    @Test
    void whatWasUnsavedWhenTheProgramWasKilledIsOfferedBack() throws Exception {
        OtherProcess.withUnsavedWork(folder).kill();
        start();
        assertThat(text("#question-text")).isEqualTo("gniddap was closed before “Own layer” was saved.");
        assertThat(workbench().work().isUnsaved()).isFalse();
        robot.clickOn("#recovery-open");
        assertThat(workbench().problemProperty().get()).isEqualTo(OTHER.named("Own layer"));
        assertThat(workbench().work().isUnsaved()).isTrue();
        assertThat(asks()).isFalse();
        assertThat(OtherProcess.copies(folder)).hasSize(1);
        close();
        assertThat(OtherProcess.copies(folder)).isEmpty();
    }

    @Test
    void anOfferThatIsDiscardedIsNotMadeAgain() throws Exception {
        OtherProcess.withUnsavedWork(folder).kill();
        start();
        robot.clickOn("#recovery-discard");
        assertThat(OtherProcess.copies(folder)).isEmpty();
        close();
        start();
        assertThat(asks()).isFalse();
    }

    @Test
    void anotherWindowKeepsItsOwnCopy() throws Exception {
        OtherProcess other = OtherProcess.withUnsavedWork(folder);
        start();
        assertThat(asks()).isFalse();
        robot.interact(() -> workbench().change(OTHER));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> OtherProcess.copies(folder).size() == 2);
        close();
        assertThat(OtherProcess.copies(folder)).hasSize(1);
        other.kill();
    }

    private void start() {
        robot.interact(() -> {
            Stage opened = new Stage();
            Session session = Session.in(folder);
            Workbench workbench = session.workbench(Theme.LIGHT);
            window = MainWindow.fill(opened, workbench, new DialogFileChoice(opened), 900, 700);
            session.attach(opened, window);
            opened.show();
            stage = opened;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Stage shownStage() {
        return Objects.requireNonNull(stage);
    }

    private Workbench workbench() {
        return window.workbench();
    }

    private boolean asks() {
        return find("#question").isVisible();
    }

    private String text(String id) {
        return ((Labeled) find(id)).getText();
    }

    private Node find(String id) {
        return shownStage().getScene().lookup(id);
    }
}
