package gniddap.app.topbar;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.picture.Theme;
import gniddap.store.ProblemFile;
import java.nio.file.Path;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/// What is open, and the ways to open something else or to see it otherwise.
public final class TopbarViewModel {
    private final Workbench workbench;
    private final FileChoice files;
    private final BooleanBinding dark;

    public TopbarViewModel(Workbench workbench, FileChoice files) {
        this.workbench = workbench;
        this.files = files;
        dark = workbench.themeProperty().isEqualTo(Theme.DARK);
    }

    public String getTitle() {
        return workbench.titleProperty().get();
    }

    /// The name of the problem on the table.
    public ReadOnlyStringProperty titleProperty() {
        return workbench.titleProperty();
    }

    public boolean isDark() {
        return dark.get();
    }

    public BooleanBinding darkProperty() {
        return dark;
    }

    public BooleanProperty symbolsProperty() {
        return workbench.symbolsProperty();
    }

    public void switchTheme() {
        workbench.themeProperty().set(dark.get() ? Theme.LIGHT : Theme.DARK);
    }

    public void openFile() {
        files.choose().ifPresent(this::open);
    }

    /// Opens the first problem of a file, or complains and leaves everything as it is.
    public void open(Path file) {
        try {
            Problem first = ProblemFile.read(file).getFirst();
            workbench.open(first.name(), first, file);
        } catch (Refusal refused) {
            workbench.complaintProperty().set(refused.message());
        }
    }
}
