package gniddap.app.figures;

import gniddap.app.control.ToggleChoice;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// Makes segments of values: a word for each, to find it by, and a text to show.
record Segments<T>(Function<T, String> word, Function<T, String> text, String id) {

    /// A segment's id is the given one and its value's word, such as `export-kind-png`.
    void fill(SegmentedButton button, List<T> values, Property<T> chosen) {
        for (T value : values) {
            ToggleButton segment = new ToggleButton(text.apply(value));
            segment.setId(id + "-" + word.apply(value));
            segment.setUserData(value);
            segment.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.getButtons().add(segment);
        }
        ToggleChoice.tie(button, chosen);
    }
}
