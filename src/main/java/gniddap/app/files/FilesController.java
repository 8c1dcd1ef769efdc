package gniddap.app.files;

import gniddap.words.Words;
import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// Ties the file menu to its view model and lists the recent files.
public final class FilesController {
    private final FilesViewModel viewModel;

    @FXML
    private Menu recent;

    public FilesController(FilesViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.recent().files().subscribe(this::listRecent);
        listRecent();
    }

    private void listRecent() {
        recent.getItems()
                .setAll(viewModel.recent().files().stream().map(this::item).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    private MenuItem item(Path file) {
        Object folder = file.getParent() == null ? "" : file.getParent();
        MenuItem item = new MenuItem(Words.say("files.recent.entry", file.getFileName(), folder));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> viewModel.openRecent(file));
        return item;
    }

    @FXML
    private void startNew() {
        viewModel.startNew();
    }

    @FXML
    private void open() {
        viewModel.openChosen();
    }

    @FXML
    private void save() {
        viewModel.save();
    }

    @FXML
    private void saveAs() {
        viewModel.saveAs();
    }

    @FXML
    private void resetAll() {
        viewModel.resetAll();
    }
}
