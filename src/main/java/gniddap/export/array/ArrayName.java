package gniddap.export.array;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.ConvolutionMatrix;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The arrays of a problem that a file of one array can hold.
public enum ArrayName {
    INPUT,
    WEIGHT,
    BIAS,
    OUTPUT,
    COMPLETE,
    INSERTED,
    MATRIX;

    /// The name used on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ArrayName> named(String word) {
        return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    /// Refuses a problem that has no array of that name.
    public void check(Problem problem) {
        if (this == BIAS && problem.bias().isEmpty()) {
            throw new Refusal("export.refused.no-bias");
        }
        if (this == COMPLETE && problem.layer().operation() == Operation.CONVOLUTION) {
            throw new Refusal("export.refused.no-complete");
        }
    }

    /// The numbers; refused where a problem has none of that name.
    public Tensor of(Problem problem) {
        check(problem);
        return switch (this) {
            case INPUT -> problem.input();
            case WEIGHT -> problem.weight();
            case BIAS -> problem.bias().orElseThrow();
            case OUTPUT -> Reading.DISTRIBUTE.compute(problem);
            case COMPLETE -> complete(problem);
            case INSERTED -> inserted(problem);
            case MATRIX -> matrix(problem);
        };
    }

    /// The output before its window is taken, without bias.
    private static Tensor complete(Problem problem) {
        return Reading.DISTRIBUTE.compute(problem.withBias(Optional.empty()).withoutWindow());
    }

    /// The input with its zeros inserted and its border of zeros, over which collecting moves the turned kernel.
    private static Tensor inserted(Problem problem) {
        Layer layer = problem.layer();
        List<BorderedAxis> axes = layer.axes().stream().map(BorderedAxis::of).toList();
        Shape given = problem.input().shape();
        int[] sizes = given.sizes().stream().mapToInt(size -> size).toArray();
        IntStream.range(0, axes.size()).forEach(n -> sizes[n + 2] = axes.get(n).length());
        Shape shape = Shape.of(sizes);
        float[] values = new float[shape.count()];
        for (int flat = 0; flat < values.length; flat++) {
            int[] at = shape.coordinates(flat);
            IntStream.range(0, axes.size()).forEach(n -> at[n + 2] = axes.get(n).inputAt(at[n + 2]));
            boolean value = IntStream.of(at).allMatch(index -> index >= 0);
            values[flat] = value ? problem.input().at(given.flat(at)) : 0;
        }
        return new Tensor(shape, values);
    }

    /// C of one image: a row for each cell of the small side, a column for each of the large side.
    private static Tensor matrix(Problem problem) {
        Layer layer = problem.layer();
        Shape shape = new Shape(
                List.of(layer.smallChannels() * cells(layer, true), layer.largeChannels() * cells(layer, false)));
        ConvolutionMatrix matrix = ConvolutionMatrix.of(layer);
        float[] values = new float[shape.count()];
        for (int flat = 0; flat < values.length; flat++) {
            int weight = matrix.weightAt(flat / matrix.columns(), flat % matrix.columns());
            values[flat] = weight < 0 ? 0 : problem.weight().at(weight);
        }
        return new Tensor(shape, values);
    }

    private static int cells(Layer layer, boolean small) {
        return layer.axes().stream()
                .mapToInt(small ? Axis::small : Axis::large)
                .reduce(1, (product, size) -> product * size);
    }
}
