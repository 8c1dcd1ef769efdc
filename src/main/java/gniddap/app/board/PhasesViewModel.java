package gniddap.app.board;

import gniddap.app.workbench.Workbench;
import gniddap.picture.View;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether the steps are shown with the lane by phase.
public final class PhasesViewModel {
    private final BooleanBinding offered;
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");

    public PhasesViewModel(Workbench workbench) {
        ObjectProperty<View> view = workbench.viewProperty();
        offered = Bindings.createBooleanBinding(() -> view.get().inTopBar() == View.STEPS, view);
        view.subscribe(now -> shown.set(now == View.PHASES));
        shown.addListener((_, _, phases) -> {
            if (offered.get()) {
                view.set(phases ? View.PHASES : View.STEPS);
            }
        });
    }

    public boolean isOffered() {
        return offered.get();
    }

    /// Whether the view has that lane at all.
    public BooleanBinding offeredProperty() {
        return offered;
    }

    public BooleanProperty shownProperty() {
        return shown;
    }
}
