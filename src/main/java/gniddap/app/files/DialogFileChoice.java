package gniddap.app.files;

import gniddap.words.Words;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
        FileChooser dialog = dialog(Words.say("files.open.title"), folder, problems());
        return Optional.ofNullable(dialog.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseSave(Path suggested) {
        FileChooser dialog = dialog(Words.say("files.save.title"), suggested.getParent(), problems());
        dialog.setInitialFileName(String.valueOf(suggested.getFileName()));
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFigure(Path suggested) {
        String name = String.valueOf(suggested.getFileName());
        String ending = name.substring(name.lastIndexOf('.'));
        String kindName = ending.substring(1).toUpperCase(Locale.ROOT);
        ExtensionFilter kind = new ExtensionFilter(Words.say("files.figures", kindName), "*" + ending);
        FileChooser dialog = dialog(Words.say("files.export.title"), suggested.getParent(), kind);
        dialog.setInitialFileName(name);
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath);
    }

    private static ExtensionFilter problems() {
        return new ExtensionFilter(Words.say("files.problems"), "*.json", "*.npz");
    }

    private static FileChooser dialog(String title, @Nullable Path folder, ExtensionFilter kind) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        if (folder != null && Files.isDirectory(folder)) {
            dialog.setInitialDirectory(folder.toFile());
        }
        dialog.getExtensionFilters().addAll(kind, new ExtensionFilter(Words.say("files.all"), "*"));
        return dialog;
    }
}
