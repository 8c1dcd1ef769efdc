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
    private Narrator narrator;
    private Run narrated;

    public StepViewModel(PlayerViewModel player) {
        run = player.runProperty();
        narrated = run.getValue();
        narrator = narrator(run.getValue());
        told = Bindings.createObjectBinding(() -> narrator().tell(run.getValue().place()), run);
    }

    public ObservableValue<Told> toldProperty() {
        return told;
    }

    /// The narrator of the present run.
    @SuppressWarnings("ReferenceEquality") // equal models may be asked about anew, at worst once more
    public Narrator narrator() {
        Run now = run.getValue();
        if (now.models() != narrated.models() || now.view() != narrated.view()) {
            narrator = narrator(now);
            narrated = now;
        }
        return narrator;
    }

    private static Narrator narrator(Run run) {
        return Narrator.of(run.models(), run.view());
    }
}
