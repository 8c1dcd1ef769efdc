package gniddap.app.figures;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Fills boxes that open a list.
final class Lists {
    private Lists() {}

    /// Lets one of the values be chosen.
    static <T> void tie(ComboBox<T> box, List<T> values, Property<T> chosen, Function<T, String> text) {
        show(box, text);
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(chosen);
    }

    /// Says the values by their texts. The list that the box opens is heard by the same name.
    static <T> void show(ComboBox<T> box, Function<T, String> text) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return box.getValue();
            }
        });
        box.skinProperty().subscribe(skin -> nameList(box, skin));
    }

    private static void nameList(ComboBox<?> box, @Nullable Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> list) {
            list.getPopupContent().setAccessibleText(box.getAccessibleText());
        }
    }
}
