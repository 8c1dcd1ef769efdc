package gniddap.app.figures;

import gniddap.picture.PanelName;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;

/// Fills a box with the panels of the view, and with the whole view before them.
final class PanelBox {
    private PanelBox() {}

    static void tie(
            ComboBox<Optional<PanelName>> box,
            ObjectProperty<Optional<PanelName>> chosen,
            ObservableValue<Preview> preview) {
        Lists.show(box, PanelBox::text);
        preview.subscribe(now -> fill(box, chosen, now.panels()));
        box.valueProperty().addListener((_, _, value) -> {
            if (value != null) {
                chosen.set(value);
            }
        });
        chosen.subscribe(box::setValue);
    }

    /// A panel that the view has not got is chosen no more.
    private static void fill(
            ComboBox<Optional<PanelName>> box, ObjectProperty<Optional<PanelName>> chosen, List<PanelName> panels) {
        List<Optional<PanelName>> all = new ArrayList<>();
        all.add(Optional.empty());
        panels.stream().map(Optional::of).forEach(all::add);
        Optional<PanelName> before = chosen.get();
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        boolean known = panels.isEmpty() || all.contains(before);
        chosen.set(known ? before : Optional.empty());
        box.setValue(chosen.get());
        box.setDisable(panels.isEmpty());
    }

    private static String text(Optional<PanelName> panel) {
        return panel.map(name -> Words.say("figures.panel." + name.word())).orElse(Words.say("figures.panel.all"));
    }
}
