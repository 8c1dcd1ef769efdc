package gniddap.app.files;

import gniddap.engine.Axis;
import gniddap.engine.Fill;
import gniddap.engine.Fills;
import gniddap.engine.Layer;
import gniddap.engine.Operand;
import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.util.List;
import java.util.Optional;

/// The small layer that a new file begins with: 3×3 input, 3×3 kernel, stride 2, padding 1, counting values.
final class FreshLayer {
    private FreshLayer() {}

    static Problem named(String name) {
        Axis axis = Axis.transposed(3, 3, 2, 1, 0, 1);
        Layer layer = new Layer(List.of(axis, axis), 1, 1, 1);
        Tensor input = zeros(layer.inputShape(1));
        Problem empty = new Problem(name, layer, input, zeros(layer.weightShape()), Optional.empty());
        Problem counted = Fills.fill(empty, Operand.INPUT, Fill.COUNTING, 0);
        return Fills.fill(counted, Operand.WEIGHT, Fill.COUNTING, 0);
    }

    private static Tensor zeros(Shape shape) {
        return new Tensor(shape, new float[shape.count()]);
    }
}
