package gniddap.app.session;

import gniddap.app.files.RecentFiles;
import gniddap.app.window.MainWindow;
import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
import gniddap.engine.Refusal;
import gniddap.picture.Theme;
import gniddap.store.KeptFile;
import gniddap.store.KeptWork;
import gniddap.store.Settings;
import gniddap.words.Message;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Writes down what a window is to remember: a few seconds after something changed, and when it is closed.
final class Memory {
    private static final double SECONDS_BETWEEN_WRITES = 3;

    private final Stage stage;
    private final MainWindow window;
    private final WindowPlace place;
    private final KeptFile<Settings> settingsFile;
    private final KeptFile<KeptWork> lastFile;
    private final DelayDriver delay = new DelayDriver(SECONDS_BETWEEN_WRITES, this::write);
    private Optional<Theme> chosenTheme;
    private @Nullable Settings written;
    private @Nullable KeptWork writtenLast;
    private boolean complained;

    Memory(Stage stage, MainWindow window, Path folder, Settings settings) {
        this.stage = stage;
        this.window = window;
        place = WindowPlace.of(stage, settings.window());
        settingsFile = KeptFile.settings(folder);
        lastFile = KeptFile.last(folder);
        chosenTheme = settings.theme();
    }

    void begin() {
        Workbench workbench = window.workbench();
        RecentFiles recent = window.files().recent();
        workbench.themeProperty().addListener((_, _, theme) -> chosenTheme = Optional.of(theme));
        workbench.themeProperty().subscribe(_ -> delay.start());
        workbench.grainProperty().subscribe(_ -> delay.start());
        workbench.symbolsProperty().subscribe(_ -> delay.start());
        workbench.viewProperty().subscribe(_ -> delay.start());
        workbench.workProperty().subscribe(_ -> delay.start());
        window.player().speedProperty().subscribe(_ -> delay.start());
        window.figures().shownProperty().subscribe(_ -> delay.start());
        recent.files().subscribe(delay::start);
        recent.folderProperty().subscribe(_ -> delay.start());
        place.placeProperty().subscribe(_ -> delay.start());
        stage.showingProperty().subscribe((_, showing) -> {
            if (!showing) {
                delay.stop();
                write();
            }
        });
    }

    private void write() {
        Settings settings = now();
        Work work = window.workbench().work();
        KeptWork last = LastWork.of(work);
        try {
            if (!settings.equals(written)) {
                settingsFile.write(settings);
                written = settings;
            }
            if (!last.equals(writtenLast)) {
                lastFile.write(last);
                writtenLast = last;
            }
        } catch (Refusal refused) {
            complainOnce(refused.message());
        }
    }

    private Settings now() {
        Workbench workbench = window.workbench();
        RecentFiles recent = window.files().recent();
        return new Settings(
                chosenTheme,
                place.placeProperty().get(),
                window.player().speedProperty().get().times(),
                workbench.grainProperty().get(),
                workbench.symbolsProperty().get(),
                recent.files(),
                Optional.of(recent.folderProperty().get()),
                workbench.viewProperty().get(),
                window.figures().kept());
    }

    private void complainOnce(Message message) {
        if (!complained) {
            complained = true;
            window.workbench().complaintProperty().set(new Message("session.unwritable", message));
        }
    }
}
