package gniddap.app.presets;

import gniddap.app.workbench.Workbench;
import gniddap.store.Preset;
import gniddap.store.Presets;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The presets under their headings, as far as they fit what was typed.
public final class PresetsViewModel {
    private final Workbench workbench;
    private final List<Preset> presets;
    private final PresetPictures pictures;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObservableList<PresetRow> rows = FXCollections.observableArrayList();

    public PresetsViewModel(Workbench workbench) {
        this.workbench = workbench;
        presets = Presets.all();
        pictures = new PresetPictures(workbench.themeProperty());
        search.addListener(_ -> rows.setAll(fitting()));
        rows.setAll(fitting());
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObservableList<PresetRow> getRows() {
        return rows;
    }

    PresetPictures pictures() {
        return pictures;
    }

    public void choose(PresetRow row) {
        if (row instanceof PresetRow.Entry(Preset preset)) {
            workbench.open(preset.name(), preset.problem());
        }
    }

    /// Chooses the first preset that fits what was typed.
    public void chooseFirst() {
        rows.stream().filter(PresetRow.Entry.class::isInstance).findFirst().ifPresent(this::choose);
    }

    private List<PresetRow> fitting() {
        Map<String, List<Preset>> groups = presets.stream()
                .filter(this::fits)
                .collect(Collectors.groupingBy(Preset::kind, LinkedHashMap::new, Collectors.toList()));
        List<PresetRow> all = new ArrayList<>();
        groups.forEach((kind, members) -> {
            all.add(new PresetRow.Heading(Words.say("preset.kind." + kind)));
            members.forEach(preset -> all.add(new PresetRow.Entry(preset)));
        });
        return all;
    }

    private boolean fits(Preset preset) {
        String typed = search.get().strip().toLowerCase(Locale.ROOT);
        return (preset.name() + " " + preset.sentence())
                .toLowerCase(Locale.ROOT)
                .contains(typed);
    }
}
