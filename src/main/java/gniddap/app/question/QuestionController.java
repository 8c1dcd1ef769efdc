package gniddap.app.question;

import gniddap.words.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows the question that stands, with a button for each answer, and gives the keyboard back afterwards.
public final class QuestionController {
    private final QuestionViewModel viewModel;

    @FXML
    private VBox question;

    @FXML
    private Label text;

    @FXML
    private HBox answers;

    @FXML
    private ListView<String> options;

    private @Nullable Node focusedBefore;

    public QuestionController(QuestionViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        question.managedProperty().bind(question.visibleProperty());
        options.managedProperty().bind(options.visibleProperty());
        viewModel.currentProperty().subscribe(this::show);
    }

    private void show(@Nullable Question asked) {
        question.setVisible(asked != null);
        if (asked == null) {
            answers.getChildren().clear();
            giveFocusBack();
            return;
        }
        text.setText(Words.say(asked.text()));
        options.getItems().setAll(asked.options());
        options.setVisible(!asked.options().isEmpty());
        answers.getChildren()
                .setAll(asked.answers().stream()
                        .map(answer -> button(asked, answer))
                        .toList());
        if (asked.urgent()) {
            takeFocus(options.isVisible() ? options : answers.getChildren().getFirst());
        }
    }

    private Button button(Question asked, Answer answer) {
        Button button = new Button(Words.say(answer.label()));
        button.setId(answer.label().key().replace('.', '-'));
        button.setAccessibleHelp(Words.say(asked.text()));
        button.setOnAction(_ -> viewModel.give(answer));
        boolean first = answer.equals(asked.answers().getFirst());
        boolean last = answer.equals(asked.answers().getLast());
        button.setDefaultButton(asked.urgent() && first && !last);
        button.setCancelButton(asked.urgent() && last);
        if (first && !last) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private void takeFocus(Node node) {
        if (focusedBefore == null && question.getScene() != null) {
            focusedBefore = question.getScene().getFocusOwner();
        }
        options.getSelectionModel().selectFirst();
        node.requestFocus();
    }

    private void giveFocusBack() {
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    @FXML
    private void optionKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            chooseSelected();
            event.consume();
        }
    }

    @FXML
    private void optionClick() {
        chooseSelected();
    }

    private void chooseSelected() {
        int selected = options.getSelectionModel().getSelectedIndex();
        if (selected >= 0) {
            viewModel.choose(selected);
        }
    }
}
