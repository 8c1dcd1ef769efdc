package gniddap.app.layer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A text field for a number of the layer: typing counts at once, the arrows step, Esc takes back and then leaves.
final class NumberField extends TextField {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final FieldViewModel field;
    private boolean entering;

    NumberField(FieldViewModel field) {
        this.field = field;
        setId(field.getId());
        setAccessibleText(field.getSpokenName());
        getStyleClass().add("number-field");
        textProperty().bindBidirectional(field.textProperty());
        visibleProperty().bind(field.presentProperty());
        managedProperty().bind(field.presentProperty());
        disableProperty().bind(field.openProperty().not());
        field.refusalProperty().subscribe(text -> mark(!text.isEmpty()));
        focusedProperty().subscribe(this::focus);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> entering = !isFocused());
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> selectOnEntry());
        setOnAction(_ -> finish());
    }

    /// The click that enters the field selects its number, so that typing replaces it.
    private void selectOnEntry() {
        if (entering && getSelectedText().isEmpty()) {
            selectAll();
        }
        entering = false;
    }

    private void mark(boolean refused) {
        pseudoClassStateChanged(REFUSED, refused);
        setAccessibleHelp(field.refusalProperty().get());
    }

    private void focus(boolean gained) {
        if (gained) {
            field.begin();
        }
    }

    private void finish() {
        if (field.refusalProperty().get().isEmpty()) {
            field.settle();
            selectAll();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(event, 1);
            case DOWN -> step(event, -1);
            case ESCAPE -> leave(event);
            default -> {}
        }
    }

    private void step(KeyEvent event, int direction) {
        field.step(direction);
        selectAll();
        event.consume();
    }

    private void leave(KeyEvent event) {
        event.consume();
        Node board = getScene().lookup("#board");
        if (!field.takeBack() && board != null) {
            board.requestFocus();
        }
    }
}
