package gniddap.app.session;

import gniddap.app.player.Speed;
import gniddap.app.window.MainWindow;
import gniddap.app.workbench.Work;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Theme;
import gniddap.store.KeptFile;
import gniddap.store.KeptWork;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.store.Settings;
import gniddap.words.Message;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.stage.Stage;

/// One run of the program, from the settings it finds to those it leaves.
public final class Session {
    private final Path folder;
    private final Settings settings;
    private final Deque<Message> complaints = new ArrayDeque<>();

    private Session(Path folder) {
        this.folder = folder;
        settings = found(KeptFile.settings(folder).read(), Settings.USUAL);
    }

    /// Reads the settings of a folder, which need not be there yet.
    public static Session in(Path folder) {
        return new Session(folder);
    }

    /// The last work, or the first preset; in the theme that was chosen, or the desktop's.
    public Workbench workbench(Theme desktop) {
        Preset first = Presets.named(Presets.ids().getFirst());
        KeptWork usual = LastWork.of(new Work(first.name(), first.problem()));
        KeptWork last = found(KeptFile.last(folder).read(), usual);
        Workbench workbench = new Workbench(LastWork.open(last, complaints::add));
        workbench.themeProperty().set(settings.theme().orElse(desktop));
        workbench.grainProperty().set(settings.grain());
        workbench.symbolsProperty().set(settings.symbols());
        workbench.viewProperty().set(settings.view());
        return workbench;
    }

    /// Puts the window where it was, remembers from now on what changes, and offers back what was not saved.
    public void attach(Stage stage, MainWindow window) {
        settings.window().ifPresent(place -> WindowPlace.restore(stage, place));
        window.player().speedProperty().set(Speed.of(settings.speed()));
        window.files().recent().files().setAll(settings.recent());
        settings.folder().ifPresent(window.files().recent().folderProperty()::set);
        window.figures().restore(settings.figures());
        new Memory(stage, window, folder, settings).begin();
        Recovery recovery = new Recovery(window.workbench(), window.questions(), folder);
        recovery.begin();
        stage.showingProperty().subscribe((_, showing) -> {
            if (!showing) {
                recovery.end();
            }
        });
        if (!complaints.isEmpty()) {
            window.workbench().complaintProperty().set(complaints.getFirst());
        }
    }

    private <T> T found(KeptFile.Found<T> found, T otherwise) {
        found.complaint().ifPresent(complaints::add);
        return found.content().orElse(otherwise);
    }
}
