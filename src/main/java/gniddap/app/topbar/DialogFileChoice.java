package gniddap.app.topbar;

import gniddap.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Asks with the system's own dialog.
public final class DialogFileChoice implements FileChoice {
    private final Stage owner;

    public DialogFileChoice(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> choose() {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(Words.say("open.title"));
        dialog.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Words.say("open.problems"), "*.json"),
                        new ExtensionFilter(Words.say("open.all"), "*"));
        return Optional.ofNullable(dialog.showOpenDialog(owner)).map(File::toPath);
    }
}
