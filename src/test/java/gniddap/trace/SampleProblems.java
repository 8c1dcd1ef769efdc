package gniddap.trace;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Layers that differ in all that can differ, with small whole numbers in them.
public final class SampleProblems {
    private SampleProblems() {}

    public static Stream<Problem> all() {
        return Stream.of(
                paddingStrides(),
                of("line", layer(2, 2, 1, Axis.transposed(3, 3, 2, 1, 0, 1)), 1, true),
                of(
                        "gaps",
                        layer(1, 1, 1, Axis.transposed(2, 2, 4, 0, 1, 1), Axis.transposed(3, 1, 2, 0, 0, 1)),
                        1,
                        true),
                of(
                        "dilated",
                        layer(1, 2, 1, Axis.transposed(3, 2, 3, 1, 1, 2), Axis.transposed(2, 3, 2, 2, 0, 3)),
                        2,
                        false),
                of(
                        "groups",
                        layer(4, 2, 2, Axis.transposed(3, 2, 1, 1, 0, 1), Axis.transposed(3, 2, 2, 0, 0, 1)),
                        1,
                        true),
                of("past", layer(1, 1, 1, new Axis(Operation.TRANSPOSED, 2, 2, 1, -2, -1, 0, 1)), 1, true),
                of(
                        "volume",
                        layer(
                                1,
                                2,
                                1,
                                Axis.transposed(2, 2, 2, 0, 0, 1),
                                Axis.transposed(2, 3, 1, 1, 0, 1),
                                Axis.transposed(2, 2, 1, 0, 0, 1)),
                        1,
                        false),
                of(
                        "convolution",
                        layer(2, 4, 2, Axis.convolution(6, 3, 2, 1, 1), Axis.convolution(5, 2, 1, 0, 2)),
                        2,
                        true),
                of("convolution line", layer(1, 1, 1, Axis.convolution(7, 3, 2, 2, 1)), 1, false));
    }

    /// The drawing's layer: 3×3 values, 3×3 kernel, stride 2, padding 1.
    public static Problem paddingStrides() {
        Axis axis = Axis.transposed(3, 3, 2, 1, 0, 1);
        return new Problem(
                "padding-strides",
                layer(1, 1, 1, axis, axis),
                new Tensor(Shape.of(1, 1, 3, 3), new float[] {1, 2, 0, 3, 5, 1, 0, 2, 4}),
                new Tensor(Shape.of(1, 1, 3, 3), new float[] {1, 2, 1, 0, 1, 3, 2, 1, 0}),
                Optional.empty());
    }

    /// 18.9 million products.
    public static Problem large() {
        Axis axis = Axis.transposed(64, 3, 1, 0, 0, 1);
        return of("large", layer(16, 32, 1, axis, axis), 1, false);
    }

    public static Problem of(String name, Layer layer, int batch, boolean bias) {
        Random random = new Random(name.hashCode());
        return new Problem(
                name,
                layer,
                tensor(layer.inputShape(batch), random),
                tensor(layer.weightShape(), random),
                bias ? Optional.of(tensor(Shape.of(layer.outChannels()), random)) : Optional.empty());
    }

    public static Layer layer(int inChannels, int outChannels, int groups, Axis... axes) {
        return new Layer(List.of(axes), inChannels, outChannels, groups);
    }

    /// What distributing writes on: nothing is cut.
    public static Problem completed(Problem problem) {
        return problem.layer().operation() == Operation.TRANSPOSED ? problem.withoutWindow() : problem;
    }

    private static Tensor tensor(Shape shape, Random random) {
        float[] values = new float[shape.count()];
        for (int n = 0; n < values.length; n++) {
            values[n] = random.nextInt(-4, 5);
        }
        return new Tensor(shape, values);
    }
}
