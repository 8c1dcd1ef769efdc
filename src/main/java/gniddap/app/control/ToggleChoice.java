package gniddap.app.control;

import javafx.beans.property.Property;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// Ties segments, each with a value as its user data, to a property: one segment is always selected.
public final class ToggleChoice<T> {
    private final ToggleGroup group;
    private final Property<T> chosen;

    private ToggleChoice(ToggleGroup group, Property<T> chosen) {
        this.group = group;
        this.chosen = chosen;
    }

    public static <T> void tie(SegmentedButton segments, Property<T> chosen) {
        ToggleGroup group = segments.getToggleGroup();
        segments.getButtons().forEach(button -> button.setToggleGroup(group));
        ToggleChoice<T> choice = new ToggleChoice<>(group, chosen);
        chosen.addListener((_, _, value) -> choice.select(value));
        group.selectedToggleProperty().addListener((_, _, toggle) -> choice.take(toggle));
        choice.select(chosen.getValue());
    }

    private void select(T value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }

    @SuppressWarnings("unchecked") // the segments of one button carry values of one type
    private void take(@Nullable Toggle toggle) {
        if (toggle == null) {
            select(chosen.getValue());
        } else {
            chosen.setValue((T) toggle.getUserData());
        }
    }
}
