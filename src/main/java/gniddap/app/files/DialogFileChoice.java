package gniddap.app.files;

import gniddap.words.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks with the system's own dialogs.
public final class DialogFileChoice implements FileChoice {
    private final Stage owner;

    public DialogFileChoice(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> choose(Path folder) {
        FileChooser dialog = dialog(Words.say("files.open.title"), folder);
        return Optional.ofNullable(dialog.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseSave(Path suggested) {
        FileChooser dialog = dialog(Words.say("files.save.title"), suggested.getParent());
        dialog.setInitialFileName(String.valueOf(suggested.getFileName()));
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser dialog(String title, @Nullable Path folder) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        if (folder != null && Files.isDirectory(folder)) {
            dialog.setInitialDirectory(folder.toFile());
        }
        dialog.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(Words.say("files.problems"), "*.json"),
                        new ExtensionFilter(Words.say("files.all"), "*"));
        return dialog;
    }
}
