package gniddap.app.edit;

import gniddap.app.paint.PictureView;
import gniddap.picture.Picture;
import gniddap.picture.Ref;
import gniddap.picture.Targets;
import gniddap.words.Message;
import gniddap.words.Words;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Opens the editor over the cell that was double-clicked, or pinned when Enter was pressed. Enter takes what is
/// typed, Tab goes on to the next cell, Escape leaves, a click elsewhere takes it too.
public final class EditController {
    private final EditViewModel viewModel;

    @FXML
    private CellEditor editor;

    public EditController(EditViewModel viewModel) {
        this.viewModel = viewModel;
    }

    @FXML
    private void initialize() {
        TextField field = editor.field();
        field.textProperty().bindBidirectional(viewModel.textProperty());
        field.setOnAction(_ -> viewModel.commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                viewModel.commit();
            }
        });
        viewModel.remarkProperty().addListener((_, _, remark) -> say(remark));
        editor.show(viewModel);
    }

    /// Lets the cells of a picture be edited; the editor lies over it.
    public void edit(PictureView board) {
        board.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> click(board, event));
        board.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> press());
        board.addEventFilter(KeyEvent.KEY_PRESSED, _ -> press());
        viewModel.typingProperty().addListener((_, _, typing) -> type(board, typing));
    }

    private void type(PictureView board, boolean typing) {
        TextField field = editor.field();
        if (!typing && field.isFocused()) {
            board.requestFocus();
        }
        field.setVisible(typing);
        if (typing) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private void click(PictureView board, MouseEvent event) {
        Picture shown = board.pictureProperty().get();
        if (shown != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            double x = event.getX() * shown.width() / board.getWidth();
            double y = event.getY() * shown.height() / board.getHeight();
            Targets.at(shown, x, y).ifPresent(ref -> begin(ref, x, y));
        }
    }

    private void begin(Ref ref, double x, double y) {
        viewModel.beginAt(ref, x, y);
        if (viewModel.typingProperty().get()) {
            editor.field().requestFocus();
        }
    }

    private void press() {
        if (!viewModel.typingProperty().get()) {
            viewModel.close();
        }
    }

    private void fieldKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> viewModel.close();
            case TAB -> viewModel.commitAndMove(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void say(@Nullable Message remark) {
        editor.remark().setVisible(remark != null);
        editor.remark().setText(remark == null ? "" : Words.say(remark));
    }
}
