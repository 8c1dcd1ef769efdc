package gniddap.app.presets;

import gniddap.picture.Picture;
import gniddap.picture.Theme;
import gniddap.picture.Thumbnail;
import gniddap.store.Preset;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The small pictures of the presets in the theme of the day, each composed when it is first asked for.
final class PresetPictures {
    private final ObservableValue<Theme> theme;
    private final Map<Known, Picture> known = new HashMap<>();

    PresetPictures(ObservableValue<Theme> theme) {
        this.theme = theme;
    }

    /// The picture of the row that a place of the list shows; nothing for a heading or an empty place.
    ObjectBinding<@Nullable Picture> of(ObservableValue<PresetRow> row) {
        return Bindings.createObjectBinding(() -> picture(row.getValue()), row, theme);
    }

    private @Nullable Picture picture(@Nullable PresetRow row) {
        return row instanceof PresetRow.Entry(Preset preset)
                ? known.computeIfAbsent(
                        new Known(preset.id(), theme.getValue()), key -> Thumbnail.of(preset.problem(), key.theme()))
                : null;
    }

    private record Known(String id, Theme theme) {}
}
