package gniddap.app.edit;

import gniddap.app.workbench.Workbench;
import gniddap.engine.Fill;
import gniddap.engine.Fills;
import gniddap.engine.Operand;
import gniddap.engine.Problem;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// Fills the input, the kernel or the bias at once. Every random filling is another one.
public final class FillViewModel {
    private final Workbench workbench;
    private final BooleanBinding biased;
    private long seed;

    public FillViewModel(Workbench workbench) {
        this.workbench = workbench;
        biased = Bindings.createBooleanBinding(
                () -> workbench.problemProperty().get().bias().isPresent(), workbench.problemProperty());
    }

    /// Whether there is a bias that can be taken away.
    BooleanBinding biasedProperty() {
        return biased;
    }

    /// Fills an operand; a bias is added where there is none. Random numbers differ from those that stand there.
    public void fill(Operand operand, Fill fill) {
        Problem before = workbench.problemProperty().get();
        Problem filled = Fills.fill(before, operand, fill, ++seed);
        while (fill == Fill.RANDOM && filled.equals(before)) {
            filled = Fills.fill(before, operand, fill, ++seed);
        }
        workbench.change(filled);
    }

    public void takeBiasAway() {
        workbench.change(workbench.problemProperty().get().withBias(Optional.empty()));
    }
}
