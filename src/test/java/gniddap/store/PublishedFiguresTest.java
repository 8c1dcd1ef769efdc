package gniddap.store;

import static org.assertj.core.api.Assertions.assertThat;

import gniddap.engine.Axis;
import gniddap.engine.AxisTaps;
import gniddap.engine.ConvolutionMatrix;
import gniddap.engine.Difference;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Figures and notebooks that others published, in `reference/presets.json`.
class PublishedFiguresTest {
    /// The figures were recomputed in float64.
    private static final double FLOAT_TOLERANCE = 4e-6;

    private static final Json.Table FILE = (Json.Table)
            JsonText.read(TextFile.read(Path.of("src/test/resources/reference/presets.json")), "presets.json");

    static Stream<Json.Table> planes() {
        return rows(FILE, "singleChannel2d").stream().map(Json.Table.class::cast);
    }

    static Stream<Json.Table> lines() {
        return rows(FILE, "multiChannel1d").stream().map(Json.Table.class::cast);
    }

    static Stream<Json.Table> overlaps() {
        return rows(FILE, "overlap1d").stream().map(Json.Table.class::cast);
    }

    @Test
    void allAreThere() {
        assertThat(planes()).hasSize(22);
        assertThat(lines()).hasSize(3);
        assertThat(overlaps()).hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("planes")
    void planesComeOut(Json.Table figure) {
        Shape input = shape(figure, "input");
        Shape kernel = shape(figure, "kernel");
        List<Axis> axes = IntStream.range(0, 2)
                .mapToObj(n -> axis(figure, n, input.size(n), kernel.size(n)))
                .toList();
        Layer layer = new Layer(axes, 1, 1, 1);
        check(layer, figure, "kernel");
        ConvolutionMatrix matrix = ConvolutionMatrix.of(layer);
        assertThat(List.of((float) matrix.rows(), (float) matrix.columns())).isEqualTo(leaves(figure, "matrixShapeC"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void linesComeOut(Json.Table figure) {
        int stride = leaves(figure, "stride").getFirst().intValue();
        int padding = leaves(figure, "padding").getFirst().intValue();
        check(new Layer(List.of(Axis.transposed(3, 3, stride, padding, 0, 1)), 2, 1, 1), figure, "kernel_in_out");
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void overlapsAreCounted(Json.Table figure) {
        int input = leaves(figure, "i").getFirst().intValue();
        int kernel = leaves(figure, "k").getFirst().intValue();
        int stride = leaves(figure, "s").getFirst().intValue();
        AxisTaps taps = AxisTaps.byLarge(Axis.transposed(input, kernel, stride, 0, 0, 1));
        assertThat(IntStream.range(0, taps.groups())
                        .mapToObj(cell -> (float) taps.count(cell))
                        .toList())
                .isEqualTo(leaves(figure, "counts"));
    }

    private static void check(Layer layer, Json.Table figure, String kernel) {
        Tensor input = tensor(layer.inputShape(1), figure, "input");
        Problem problem =
                new Problem("figure", layer, input, tensor(layer.weightShape(), figure, kernel), Optional.empty());
        Tensor expected = tensor(layer.outputShape(1), figure, "output");
        double tolerance = figure.value("tolerance")
                .map(value -> ((Json.Decimal) value).wide())
                .orElse(0.0);
        for (Reading reading : Reading.values()) {
            assertThat(Difference.first(expected, reading.compute(problem), tolerance + FLOAT_TOLERANCE))
                    .isEmpty();
        }
    }

    private static Axis axis(Json.Table figure, int n, int input, int kernel) {
        return new Axis(
                Operation.TRANSPOSED,
                input,
                kernel,
                leaves(figure, "stride").get(n).intValue(),
                leaves(figure, "padBegin").get(n).intValue(),
                leaves(figure, "padEnd").get(n).intValue(),
                leaves(figure, "outputPadding").get(n).intValue(),
                leaves(figure, "dilation").get(n).intValue());
    }

    private static Tensor tensor(Shape shape, Json.Table figure, String name) {
        List<Float> leaves = leaves(figure, name);
        float[] values = new float[leaves.size()];
        for (int n = 0; n < values.length; n++) {
            values[n] = leaves.get(n);
        }
        return new Tensor(shape, values);
    }

    private static Shape shape(Json.Table figure, String name) {
        List<Json> rows = rows(figure, name);
        return Shape.of(rows.size(), ((Json.Row) rows.getFirst()).entries().size());
    }

    private static List<Json> rows(Json.Table table, String name) {
        return ((Json.Row) table.value(name).orElseThrow()).entries();
    }

    private static List<Float> leaves(Json.Table figure, String name) {
        List<Float> leaves = new ArrayList<>();
        collect(figure.value(name).orElseThrow(), leaves);
        return leaves;
    }

    private static void collect(Json value, List<Float> leaves) {
        switch (value) {
            case Json.Row row -> row.entries().forEach(entry -> collect(entry, leaves));
            case Json.Decimal number -> leaves.add(number.value());
            default -> throw new AssertionError(value);
        }
    }
}
