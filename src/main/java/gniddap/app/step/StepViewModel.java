package gniddap.app.step;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Run;
import gniddap.picture.Narrator;
import gniddap.picture.Told;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/// What the present step does, in a sentence for each model.
public final class StepViewModel {
    private final ObservableValue<Run> run;
    private final ObjectBinding<Told> told;
    private final ObjectBinding<Narrator> narrator;

    public StepViewModel(PlayerViewModel player) {
        run = player.runProperty();
        narrator = Bindings.createObjectBinding(
                () -> Narrator.of(player.modelsProperty().get()), player.modelsProperty());
        told = Bindings.createObjectBinding(() -> narrator().tell(run.getValue().moment()), run);
    }

    public ObservableValue<Told> toldProperty() {
        return told;
    }

    /// The narrator of the present run.
    public Narrator narrator() {
        return narrator.get();
    }
}
