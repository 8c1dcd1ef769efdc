package gniddap.app.window;

import gniddap.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Reads a view from its FXML, with all views that it includes.
final class ViewFile {
    private ViewFile() {}

    /// A view by its name below the window's room; `controllers` holds one for each that the view asks for.
    static Parent load(String view, Map<Class<?>, Supplier<Object>> controllers) {
        FXMLLoader loader = new FXMLLoader(ViewFile.class.getResource("/gniddap/app/" + view), Words.bundle());
        loader.setControllerFactory(type ->
                Objects.requireNonNull(controllers.get(type), type.getName()).get());
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
