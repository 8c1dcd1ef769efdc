package gniddap.export.xlsx;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Where everything lies in the workbook of a problem.
///
/// @param inserted the input with its zeros and its border
/// @param slid the kernel as it slides over that: turned where the layer is transposed, dilated
/// @param distributed the sums of the blocks
record Plan(
        Plane input,
        Plane weight,
        Plane bias,
        Plane distributed,
        Plane inserted,
        Plane slid,
        Plane collected,
        Plane output) {
    /// Above the numbers stand a title, a sentence and two rows of labels.
    static final int HEAD = 4;

    static final int LEFT = 2;

    static Plan of(Problem problem) {
        Layer layer = problem.layer();
        boolean transposed = layer.operation() == Operation.TRANSPOSED;
        Shape given = problem.input().shape();
        Shape made = problem.outputShape();
        return new Plan(
                plane(Words.say("xlsx.sheet.input"), given),
                plane(Words.say("xlsx.sheet.kernel"), problem.weight().shape()),
                plane(Words.say("xlsx.sheet.bias"), Shape.of(1, layer.outChannels(), 1)),
                Plane.of(Words.say("xlsx.sheet.distributing"), made, HEAD, LEFT + 1),
                plane(
                        Words.say(transposed ? "xlsx.sheet.inserted" : "xlsx.sheet.padded"),
                        with(given, layer, axis -> BorderedAxis.of(axis).length())),
                plane(
                        Words.say(transposed ? "xlsx.sheet.turned" : "xlsx.sheet.dilated"),
                        with(problem.weight().shape(), layer, Axis::extent)),
                plane(Words.say("xlsx.sheet.collecting"), made),
                plane(Words.say("xlsx.sheet.output"), made));
    }

    private static Plane plane(String sheet, Shape shape) {
        return Plane.of(sheet, shape, HEAD, LEFT);
    }

    /// The shape with another size for each axis.
    private static Shape with(Shape shape, Layer layer, ToIntFunction<Axis> size) {
        List<Integer> sizes = new ArrayList<>(shape.sizes().subList(0, 2));
        layer.axes().forEach(axis -> sizes.add(size.applyAsInt(axis)));
        return new Shape(sizes);
    }
}
