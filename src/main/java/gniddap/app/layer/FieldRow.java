package gniddap.app.layer;

import gniddap.words.Words;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The name of a setting, its fields, and below them what is wrong with what was typed.
final class FieldRow extends VBox {
    FieldRow(List<FieldViewModel> fields) {
        Label name = new Label(fields.getFirst().getLabel());
        name.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(name, between);
        line.getStyleClass().add("field-row");
        getChildren().add(line);
        for (FieldViewModel field : fields) {
            line.getChildren().add(fields.size() == 1 ? new Stepper(field) : new NumberField(field));
            getChildren().add(complaint(field));
        }
        name.disableProperty().bind(fields.getLast().openProperty().not());
    }

    private static VBox complaint(FieldViewModel field) {
        Label sentence = new Label();
        sentence.setId(field.getId() + "-refusal");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(field.refusalProperty());
        Hyperlink offer = new Hyperlink();
        offer.setId(field.getId() + "-offer");
        offer.textProperty().bind(field.offerProperty().map(value -> Words.say("layer-card.offer", value)));
        offer.setOnAction(_ -> field.takeOffer());
        VBox both = new VBox(sentence, offer);
        both.getStyleClass().add("complaint");
        both.visibleProperty().bind(field.refusalProperty().isNotEmpty());
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }
}
