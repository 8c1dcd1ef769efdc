package gniddap.app.readings;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Writes the answers below each other, each with a tick or a cross.
public final class ReadingsController {
    private final ReadingsViewModel viewModel;

    @FXML
    private GridPane rows;

    public ReadingsController(ReadingsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public ReadingsViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        viewModel.getAnswers().addListener((ListChangeListener<Answer>) _ -> write());
        write();
    }

    private void write() {
        rows.getChildren().clear();
        viewModel.getAnswers().forEach(this::write);
    }

    private void write(Answer answer) {
        Label text = mono(answer.text());
        text.setId("reading-" + answer.reading().word());
        text.setWrapText(true);
        FontIcon mark = new FontIcon(answer.equal() ? "fth-check" : "fth-x");
        mark.setVisible(answer.known());
        if (answer.known() && !answer.equal()) {
            mark.getStyleClass().add("differs");
            text.getStyleClass().add("differs");
        }
        text.setMinHeight(Label.USE_PREF_SIZE);
        Label name = mono(answer.name());
        name.setMinWidth(Label.USE_PREF_SIZE);
        rows.addRow(rows.getRowCount(), name, mark, text);
    }

    private static Label mono(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("mono");
        return label;
    }
}
