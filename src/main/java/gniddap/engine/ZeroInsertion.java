package gniddap.engine;

import java.util.List;

/// The transposed convolution as a direct one: zeros are inserted between the values, a border of zeros is put around
/// them, and the kernel, turned by 180°, moves over that by one cell at a time. Nearly all it multiplies is zero; it
/// is here to show that.
final class ZeroInsertion {
    private final Planes planes;
    private final List<Axis> axes;
    private final List<BorderedAxis> bordered;
    private final int[] reach;
    private final int[] corners;
    private final float[] weight;

    private ZeroInsertion(Problem problem) {
        this.planes = new Planes(problem.layer());
        this.axes = Taps.threeAxes(problem.layer());
        this.bordered = axes.stream().map(BorderedAxis::of).toList();
        this.reach = reaches();
        this.corners = corners();
        this.weight = problem.weight().values();
    }

    static float[] compute(Problem problem) {
        float[] output = new float[problem.outputShape().count()];
        ZeroInsertion insertion = new ZeroInsertion(problem);
        for (int image = 0; image < problem.batch(); image++) {
            for (int channel = 0; channel < problem.layer().inChannels(); channel++) {
                insertion.channel(problem.input(), image, channel, output);
            }
        }
        return output;
    }

    private void channel(Tensor input, int image, int channel, float[] output) {
        float[] spread = spread(input, planes.input(image, channel));
        int firstOut = planes.firstOut(channel);
        for (int out = firstOut; out < firstOut + planes.outPerGroup; out++) {
            slide(spread, planes.kernel(channel, out), output, planes.output(image, out));
        }
    }

    /// The direct convolution: the last weight meets the first cell under the kernel, which is the turn by 180°.
    private void slide(float[] spread, int kernel, float[] output, int plane) {
        int lastWeight = kernel + reach.length - 1;
        for (int cell = 0; cell < corners.length; cell++) {
            float sum = output[plane + cell];
            for (int n = 0; n < reach.length; n++) {
                sum += spread[corners[cell] + reach[n]] * weight[lastWeight - n];
            }
            output[plane + cell] = sum;
        }
    }

    /// One input channel with its zeros inserted and its border put on, or cropped.
    private float[] spread(Tensor input, int start) {
        Shape shape = borderedShape();
        float[] spread = new float[shape.count()];
        for (int cell = 0; cell < spread.length; cell++) {
            int source = source(shape.coordinates(cell));
            spread[cell] = source < 0 ? 0 : input.at(start + source);
        }
        return spread;
    }

    private int source(int[] place) {
        int source = 0;
        for (int axis = 0; axis < place.length; axis++) {
            int index = bordered.get(axis).inputAt(place[axis]);
            if (index < 0) {
                return -1;
            }
            source = source * bordered.get(axis).input() + index;
        }
        return source;
    }

    /// Where the kernel's cells lie relative to its corner.
    private int[] reaches() {
        Shape kernel = Shape.of(axes.stream().mapToInt(Axis::kernel).toArray());
        return offsets(kernel, axes.stream().mapToInt(Axis::dilation).toArray());
    }

    /// Where the kernel's corner lies for each output cell.
    private int[] corners() {
        return offsets(Shape.of(axes.stream().mapToInt(Axis::output).toArray()), new int[] {1, 1, 1});
    }

    private int[] offsets(Shape shape, int[] spacing) {
        int[] offsets = new int[shape.count()];
        Shape within = borderedShape();
        for (int cell = 0; cell < offsets.length; cell++) {
            int[] place = shape.coordinates(cell);
            for (int axis = 0; axis < place.length; axis++) {
                place[axis] *= spacing[axis];
            }
            offsets[cell] = within.flat(place);
        }
        return offsets;
    }

    private Shape borderedShape() {
        return Shape.of(bordered.stream().mapToInt(BorderedAxis::length).toArray());
    }
}
