package gniddap.app.layer;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.engine.Refit;
import gniddap.engine.Refusal;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Puts other numbers into a layer, as far as the window can follow at once.
public final class LayerChange {
    /// More products than this, or more cells in one plane, would make the window wait at every change.
    private static final double MOST_PRODUCTS = 2e7;

    private static final double MOST_CELLS = 250_000;

    private LayerChange() {}

    /// The problem with another layer, its numbers kept; a layer that cannot be is refused.
    static Problem apply(Problem problem, LayerNumber number, List<Integer> values) {
        return Refit.refit(problem, layer(problem.layer(), number, values));
    }

    static boolean possible(Layer layer, LayerNumber number, List<Integer> values) {
        try {
            return layer(layer, number, values).dimensions() > 0;
        } catch (Refusal refused) {
            return refused.message().key().isEmpty();
        }
    }

    private static Layer layer(Layer layer, LayerNumber number, List<Integer> values) {
        return followed(number.write(layer, values));
    }

    /// The layer, refused where it is too large to be computed at every change.
    public static Layer followed(Layer changed) {
        double pairs = (double) changed.inChannels() * changed.outPerGroup();
        double products = pairs * each(changed, axis -> (double) axis.small() * axis.kernel());
        if (products > MOST_PRODUCTS) {
            throw new Refusal("layer-card.refused.work", products, MOST_PRODUCTS);
        }
        double cells = each(changed, axis -> Math.max(axis.complete(), axis.large()));
        if (cells > MOST_CELLS) {
            throw new Refusal("layer-card.refused.cells", cells, MOST_CELLS);
        }
        return changed;
    }

    private static double each(Layer layer, ToDoubleFunction<Axis> size) {
        return layer.axes().stream().mapToDouble(size).reduce(1, (product, one) -> product * one);
    }
}
