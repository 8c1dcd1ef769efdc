package gniddap.picture.steps;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import java.util.List;

/// A transposed layer with another padding on all sides, its numbers as they were.
final class WithPadding {
    private WithPadding() {}

    static Problem of(Problem problem, int padding) {
        Layer layer = problem.layer();
        List<Axis> axes = layer.axes().stream()
                .map(axis -> axis.withWindow(padding, padding))
                .toList();
        Layer changed = new Layer(axes, layer.inChannels(), layer.outChannels(), layer.groups());
        return new Problem(problem.name(), changed, problem.input(), problem.weight(), problem.bias());
    }
}
