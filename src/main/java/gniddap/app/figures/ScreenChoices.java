package gniddap.app.figures;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Speed;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Theme;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the sheet takes from the screen. A theme or a speed that was chosen otherwise in the sheet stays chosen there;
/// chosen alike, it follows the screen again.
final class ScreenChoices {
    private final Workbench workbench;
    private final PlayerViewModel player;
    private final FigureChoices choices;
    private final ObjectProperty<Optional<Theme>> theme = new SimpleObjectProperty<>(this, "theme", Optional.empty());
    private final ObjectProperty<Optional<Speed>> speed = new SimpleObjectProperty<>(this, "speed", Optional.empty());

    ScreenChoices(Workbench workbench, PlayerViewModel player, FigureChoices choices) {
        this.workbench = workbench;
        this.player = player;
        this.choices = choices;
    }

    /// The theme of figures; nothing where it is the screen's.
    ObjectProperty<Optional<Theme>> themeProperty() {
        return theme;
    }

    /// The speed of figures; nothing where it is the screen's.
    ObjectProperty<Optional<Speed>> speedProperty() {
        return speed;
    }

    /// Chooses all as on the screen.
    void take() {
        choices.viewProperty().set(workbench.viewProperty().get());
        choices.symbolsProperty().set(workbench.symbolsProperty().get());
        choices.themeProperty().set(workbench.themeProperty().get());
        choices.speedProperty().set(player.speedProperty().get());
    }

    /// As the sheet opens.
    void open() {
        take();
        theme.get().ifPresent(choices.themeProperty()::set);
        speed.get().ifPresent(choices.speedProperty()::set);
    }

    /// Sees what was chosen otherwise in the open sheet.
    void remember() {
        Theme chosen = choices.themeProperty().get();
        theme.set(Optional.of(chosen)
                .filter(own -> own != workbench.themeProperty().get()));
        Speed pace = choices.speedProperty().get();
        speed.set(Optional.of(pace)
                .filter(own -> !own.equals(player.speedProperty().get())));
    }
}
