package gniddap.app.conventions;

import gniddap.store.code.Dialect;
import gniddap.words.Words;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.StringConverter;

/// Ties the code and the paste field to their view model, and copies.
public final class ConventionsController {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ConventionsViewModel viewModel;

    @FXML
    private ChoiceBox<Dialect> dialects;

    @FXML
    private TextArea pasted;

    @FXML
    private Label remark;

    public ConventionsController(ConventionsViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public ConventionsViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        dialects.setConverter(new Names());
        dialects.getItems().setAll(Dialect.values());
        dialects.valueProperty().bindBidirectional(viewModel.dialectProperty());
        pasted.textProperty().bindBidirectional(viewModel.pastedProperty());
        viewModel.refusedProperty().addListener((_, _, refused) -> remark.pseudoClassStateChanged(REFUSED, refused));
    }

    @FXML
    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, viewModel.copied()));
    }

    @FXML
    private void set() {
        viewModel.set();
    }

    /// What people call the dialects.
    private static final class Names extends StringConverter<Dialect> {
        @Override
        public String toString(Dialect dialect) {
            return Words.say("code-card.as." + dialect.word());
        }

        @Override
        public Dialect fromString(String name) {
            throw new UnsupportedOperationException(name);
        }
    }
}
