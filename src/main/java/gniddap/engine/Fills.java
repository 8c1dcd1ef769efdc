package gniddap.engine;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;

/// Fills one operand of a problem with numbers.
public final class Fills {
    private static final int LEAST_RANDOM = -4;
    private static final int MOST_RANDOM = 5;

    private Fills() {}

    /// The problem with one operand filled anew. The seed says which random numbers; other fills do without it.
    public static Problem fill(Problem problem, Operand operand, Fill fill, long seed) {
        if (!fill.applies(operand)) {
            throw new IllegalArgumentException(fill + " is no fill for " + operand);
        }
        Shape shape = operand.shapeIn(problem);
        Tensor filled = switch (fill) {
            case RANDOM -> random(shape, seed);
            case ONES -> constant(shape, 1);
            case ZEROS -> constant(shape, 0);
            case COUNTING -> counting(shape);
            case IDENTITY -> operand == Operand.INPUT ? identity(shape) : perAxis(problem.layer(), Fills::centre);
            case BILINEAR -> perAxis(problem.layer(), Fills::triangle);
        };
        return operand.put(problem, filled);
    }

    /// Small whole numbers, of which at least one is negative unless there is only one.
    private static Tensor random(Shape shape, long seed) {
        Random random = new Random(seed);
        float[] values = new float[shape.count()];
        boolean negative = false;
        for (int flat = 0; flat < values.length; flat++) {
            values[flat] = random.nextInt(LEAST_RANDOM, MOST_RANDOM + 1);
            negative |= values[flat] < 0;
        }
        if (!negative) {
            values[random.nextInt(values.length)] = values.length == 1 ? 1 : -1;
        }
        return new Tensor(shape, values);
    }

    private static Tensor constant(Shape shape, float value) {
        float[] values = new float[shape.count()];
        Arrays.fill(values, value);
        return new Tensor(shape, values);
    }

    private static Tensor counting(Shape shape) {
        float[] values = new float[shape.count()];
        for (int flat = 0; flat < values.length; flat++) {
            values[flat] = flat;
        }
        return new Tensor(shape, values);
    }

    /// Ones where all coordinates of a plane or volume are equal; a line has its one in the middle.
    private static Tensor identity(Shape shape) {
        float[] values = new float[shape.count()];
        for (int flat = 0; flat < values.length; flat++) {
            int[] at = shape.coordinates(flat);
            boolean line = at.length == 3;
            boolean diagonal = Arrays.stream(at).skip(2).allMatch(each -> each == at[2]);
            values[flat] = line ? at[2] == (shape.size(2) - 1) / 2 ? 1 : 0 : diagonal ? 1 : 0;
        }
        return new Tensor(shape, values);
    }

    /// Kernels that are a product of one factor for each axis, where a channel meets the channel of its own number;
    /// zeros between all other channels.
    private static Tensor perAxis(Layer layer, ToDoubleBiFunction<Axis, Integer> factor) {
        Shape shape = layer.weightShape();
        float[] values = new float[shape.count()];
        int perGroup = layer.smallChannels() / layer.groups();
        for (int flat = 0; flat < values.length; flat++) {
            int[] at = shape.coordinates(flat);
            double value = at[0] % perGroup == at[1] ? 1 : 0;
            for (int axis = 0; axis < layer.dimensions(); axis++) {
                value *= factor.applyAsDouble(layer.axes().get(axis), at[axis + 2]);
            }
            values[flat] = (float) value;
        }
        return new Tensor(shape, values);
    }

    private static double centre(Axis axis, int weight) {
        return weight == (axis.kernel() - 1) / 2 ? 1 : 0;
    }

    /// A triangle over the kernel's middle that falls to zero one stride away: ¼ ¾ ¾ ¼ for four weights and stride 2.
    private static double triangle(Axis axis, int weight) {
        double away = Math.abs(weight - (axis.kernel() - 1) / 2.0);
        return Math.max(0, 1 - away / axis.stride());
    }
}
