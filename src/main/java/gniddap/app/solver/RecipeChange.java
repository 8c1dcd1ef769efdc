package gniddap.app.solver;

import gniddap.app.layer.LayerChange;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Recipe;
import gniddap.engine.Refit;
import java.util.Optional;

/// Gives the transposed layer of a problem other numbers; a convolution is turned into its transposed layer first.
/// Values whose place remains are kept.
record RecipeChange(Recipe recipe, Optional<Integer> input) {

    Problem apply(Problem problem) {
        Problem transposed = problem.layer().operation() == Operation.TRANSPOSED
                ? problem
                : Refit.refit(problem, problem.layer().pair());
        Layer layer = transposed.layer();
        Layer changed = new Layer(
                layer.axes().stream()
                        .map(axis -> recipe.axis(input.orElse(axis.input())))
                        .toList(),
                layer.inChannels(),
                layer.outChannels(),
                layer.groups());
        return Refit.refit(transposed, LayerChange.followed(changed));
    }
}
