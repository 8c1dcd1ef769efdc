package gniddap.app.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files that were open last, the latest first, and the folder that dialogs begin in.
public final class RecentFiles {
    private static final int MOST = 10;

    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObjectProperty<Path> folder =
            new SimpleObjectProperty<>(this, "folder", Path.of(System.getProperty("user.home", "")));

    public ObservableList<Path> files() {
        return files;
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /// Puts a file first; it stands in the list once.
    void add(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> list = new ArrayList<>(files);
        list.remove(absolute);
        list.addFirst(absolute);
        files.setAll(list.subList(0, Math.min(list.size(), MOST)));
        Path parent = absolute.getParent();
        if (parent != null) {
            folder.set(parent);
        }
    }

    void forget(Path file) {
        files.remove(file);
    }
}
