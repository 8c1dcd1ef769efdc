package gniddap.app.presets;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.app.workbench.Workbench;
import gniddap.picture.Picture;
import gniddap.picture.Theme;
import gniddap.store.Presets;
import gniddap.words.Message;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresetsViewModelTest {
    private final Workbench workbench =
            new Workbench("", Presets.named("padding-strides").problem());
    private final PresetsViewModel presets = new PresetsViewModel(workbench);

    @Test
    void listsEveryPresetBelowItsHeading() {
        assertThat(presets.getRows().getFirst()).isInstanceOf(PresetRow.Heading.class);
        assertThat(presets.getRows().stream().filter(PresetRow.Entry.class::isInstance))
                .hasSameSizeAs(Presets.ids());
    }

    @Test
    void findsWhatWasTypedInNamesAndSentences() {
        presets.searchProperty().set("  BILINEAR resizing ");
        assertThat(presets.getRows()).hasSize(2);
        presets.chooseFirst();
        assertThat(workbench.titleProperty().get()).isEqualTo(Presets.name("bilinear"));
        assertThat(workbench.problemProperty().get().layer())
                .isEqualTo(Presets.named("bilinear").problem().layer());
    }

    @Test
    void findsNothingForNonsense() {
        presets.searchProperty().set("no such preset");
        presets.chooseFirst();
        assertThat(presets.getRows()).isEmpty();
        assertThat(workbench.titleProperty().get()).isEmpty();
    }

    @Test
    void openingTakesTheComplaintAway() {
        workbench.complaintProperty().set(new Message("presets.none"));
        presets.chooseFirst();
        assertThat(workbench.complaintProperty().get()).isNull();
    }

    @Test
    void showsThePictureOfARowInTheThemeOfTheDay() {
        ObjectProperty<PresetRow> row =
                new SimpleObjectProperty<>(presets.getRows().getFirst());
        ObjectBinding<@Nullable Picture> picture = presets.pictures().of(row);
        assertThat(picture.get()).isNull();
        row.set(presets.getRows().get(1));
        Picture light = picture.get();
        workbench.themeProperty().set(Theme.DARK);
        assertThat(picture.get()).isNotNull().isNotEqualTo(light);
        workbench.themeProperty().set(Theme.LIGHT);
        assertThat(picture.get()).isSameAs(light);
    }
}
