package gniddap.app.layer;

import gniddap.words.Words;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// A field between a button for one less and a button for one more.
final class Stepper extends HBox {
    Stepper(FieldViewModel field) {
        getStyleClass().add("stepper");
        Button less = button("−", Words.say("layer-card.less", field.getSpokenName()), () -> field.step(-1));
        Button more = button("+", Words.say("layer-card.more", field.getSpokenName()), () -> field.step(1));
        less.setId(field.getId() + "-less");
        more.setId(field.getId() + "-more");
        getChildren().addAll(less, new NumberField(field), more);
        getChildren()
                .forEach(child -> child.setOnScroll(event -> {
                    if (event.getDeltaY() != 0 && (child instanceof Button || child.isFocused())) {
                        field.step(event.getDeltaY() > 0 ? 1 : -1);
                        event.consume();
                    }
                }));
        disableProperty().bind(field.openProperty().not());
    }

    private static Button button(String text, String name, Runnable deed) {
        Button button = new Button(text);
        button.setAccessibleText(name);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
