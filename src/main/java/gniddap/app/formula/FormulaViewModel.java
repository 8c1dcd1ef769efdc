package gniddap.app.formula;

import gniddap.app.player.PlayerViewModel;
import gniddap.app.player.Run;
import gniddap.app.step.StepViewModel;
import gniddap.app.workbench.Workbench;
import gniddap.picture.Formula;
import gniddap.picture.Ref;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The formula of the cell in focus: the one pointed at, or else the output cell that is being collected.
public final class FormulaViewModel {
    private final StepViewModel step;
    private final ObservableValue<Run> run;
    private final ObservableObjectValue<@Nullable Ref> subject;
    private final ObjectBinding<Optional<Formula>> formula;

    public FormulaViewModel(Workbench workbench, PlayerViewModel player, StepViewModel step) {
        this.step = step;
        run = player.runProperty();
        subject = workbench.attention().subjectProperty();
        formula = Bindings.createObjectBinding(this::write, run, subject);
    }

    /// Nothing before the first step, while nothing is pointed at.
    public ObservableValue<Optional<Formula>> formulaProperty() {
        return formula;
    }

    private Optional<Formula> write() {
        return step.narrator().formula(run.getValue().moment(), subject.get());
    }
}
