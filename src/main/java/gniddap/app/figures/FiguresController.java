package gniddap.app.figures;

import gniddap.app.player.Speed;
import gniddap.export.FileKind;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// Ties the sheet to its view model: segments for each choice, and the keyboard in the sheet while it is open.
public final class FiguresController {
    private static final int PERCENT = 100;
    private static final List<FileKind> KINDS = List.of(FileKind.PNG, FileKind.SVG, FileKind.GIF);

    private final FiguresViewModel viewModel;

    @FXML
    private VBox sheet;

    @FXML
    private Button close;

    @FXML
    private SegmentedButton kind;

    @FXML
    private SegmentedButton view;

    @FXML
    private SegmentedButton theme;

    @FXML
    private TextField width;

    @FXML
    private TextField height;

    @FXML
    private SegmentedButton scale;

    @FXML
    private SegmentedButton speed;

    @FXML
    private SegmentedButton framesPerSecond;

    @FXML
    private Label summary;

    @FXML
    private Label complaint;

    public FiguresController(FiguresViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public FiguresViewModel getViewModel() {
        return viewModel;
    }

    @FXML
    private void initialize() {
        FigureChoices choices = viewModel.choices();
        new Segments<FileKind>(value -> value.name().toLowerCase(Locale.ROOT), FiguresController::say)
                .fill(kind, KINDS, choices.kindProperty());
        new Segments<>(View::word, FiguresController::say).fill(view, List.of(View.values()), choices.viewProperty());
        new Segments<>(Theme::word, FiguresController::say)
                .fill(theme, List.of(Theme.values()), choices.themeProperty());
        new Segments<Integer>(String::valueOf, times -> Words.say("player.speed", times))
                .fill(scale, FigureChoices.SCALES, choices.scaleProperty());
        new Segments<Integer>(String::valueOf, String::valueOf)
                .fill(framesPerSecond, FigureChoices.FRAMES_PER_SECOND, choices.framesPerSecondProperty());
        new Segments<Speed>(value -> String.valueOf(Math.round(PERCENT * value.times())), Speed::text)
                .fill(speed, Speed.ALL, choices.speedProperty());
        width.textProperty().bindBidirectional(choices.widthProperty());
        height.textProperty().bindBidirectional(choices.heightProperty());
        complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
        summary.managedProperty().bind(complaint.managedProperty().not());
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sheet.visibleProperty().addListener((_, _, shown) -> moveFocus(shown));
    }

    private static String say(FileKind kind) {
        return Words.say("figures.kind." + kind.word());
    }

    private static String say(View view) {
        return Words.say("figures.view." + view.word());
    }

    private static String say(Theme theme) {
        return Words.say("figures.theme." + theme.word());
    }

    @FXML
    private void copyPicture() {
        viewModel.copyPicture();
    }

    @FXML
    private void export() {
        viewModel.export();
    }

    @FXML
    private void close() {
        viewModel.close();
    }

    /// Esc leaves the sheet and Enter exports, wherever in it the focus is; a button keeps Enter to itself.
    private void press(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button);
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
            event.consume();
        } else if (enter) {
            viewModel.export();
            event.consume();
        }
    }

    /// The focus arrives as by keyboard, so that it is seen and the arrows choose.
    private void moveFocus(boolean shown) {
        Node board = sheet.getScene() == null ? null : sheet.getScene().lookup("#board");
        if (shown) {
            close.requestFocus();
            close.requestFocusTraversal(TraversalDirection.NEXT);
        } else if (board != null) {
            board.requestFocus();
        }
    }
}
