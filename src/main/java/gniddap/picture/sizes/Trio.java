package gniddap.picture.sizes;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import java.util.List;

/// Three layers of the same taps: a convolution, its transposed layer, and the direct convolution of stride 1 that does
/// what the transposed one does.
///
/// @param direct the axes of the direct one; its input is the zero-inserted input, its padding the border
record Trio(List<Axis> original, List<Axis> transposed, List<Axis> direct) {

    static Trio of(Layer layer) {
        boolean isTransposed = layer.operation() == Operation.TRANSPOSED;
        List<Axis> pair = layer.axes().stream().map(Axis::pair).toList();
        List<Axis> transposed = isTransposed ? layer.axes() : pair;
        return new Trio(
                isTransposed ? pair : layer.axes(),
                transposed,
                transposed.stream().map(Trio::direct).toList());
    }

    private static Axis direct(Axis transposed) {
        BorderedAxis bordered = BorderedAxis.of(transposed);
        return new Axis(
                Operation.CONVOLUTION,
                transposed.stride() * (transposed.input() - 1) + 1,
                transposed.kernel(),
                1,
                bordered.before(),
                bordered.after(),
                0,
                transposed.dilation());
    }
}
