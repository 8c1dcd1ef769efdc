package gniddap.app.figures;

import gniddap.picture.PanelName;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Fills a box with the panels of the view, and with the whole view before them.
final class PanelBox extends StringConverter<Optional<PanelName>> {
    private PanelBox() {}

    static void tie(
            ComboBox<Optional<PanelName>> box,
            ObjectProperty<Optional<PanelName>> chosen,
            ObservableValue<Preview> preview) {
        box.setConverter(new PanelBox());
        box.skinProperty().subscribe(skin -> nameList(box, skin));
        preview.subscribe(now -> fill(box, chosen, now.panels()));
        box.valueProperty().addListener((_, _, value) -> {
            if (value != null) {
                chosen.set(value);
            }
        });
        chosen.subscribe(box::setValue);
    }

    /// The list that the box opens is heard by the same name.
    private static void nameList(ComboBox<?> box, @Nullable Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> list) {
            list.getPopupContent().setAccessibleText(box.getAccessibleText());
        }
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

    @Override
    public String toString(Optional<PanelName> panel) {
        return panel.map(name -> Words.say("figures.panel." + name.word())).orElse(Words.say("figures.panel.all"));
    }

    @Override
    public Optional<PanelName> fromString(String text) {
        return Optional.empty();
    }
}
