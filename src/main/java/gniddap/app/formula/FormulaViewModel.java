package gniddap.app.formula;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Run;
import gniddap.app.step.StepViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Formula;
import gniddap.picture.Ref;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The formula of the cell in focus: the one pointed at, or else the output cell that is being collected.
public final class FormulaViewModel {
    private final StepViewModel step;
    private final ObservableValue<Run> run;
    private final ObservableObjectValue<@Nullable Ref> subject;
    private final ReadOnlyObjectWrapper<Optional<Formula>> formula =
            new ReadOnlyObjectWrapper<>(this, "formula", Optional.empty());

    public FormulaViewModel(Workbench workbench, PlayerViewModel player, StepViewModel step) {
        this.step = step;
        run = player.runProperty();
        subject = workbench.attention().subjectProperty();
        run.subscribe(_ -> write());
        subject.addListener(_ -> write());
    }

    /// Nothing before the first step, while nothing is pointed at.
    public ReadOnlyObjectProperty<Optional<Formula>> formulaProperty() {
        return formula.getReadOnlyProperty();
    }

    private void write() {
        formula.set(step.narrator().formula(run.getValue().place(), subject.get()));
    }
}
