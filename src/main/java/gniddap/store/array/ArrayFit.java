package gniddap.store.array;

import gniddap.engine.Layer;
import gniddap.engine.Operand;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.util.ArrayList;
import java.util.List;

/// Brings the array of a file into the shape that a problem needs: sizes of 1 may be left out in front, and planes may
/// stand one after the other, as they do in a CSV file.
public final class ArrayFit {
    private ArrayFit() {}

    /// The problem with these numbers for its input, weight or bias.
    public static Problem put(Problem problem, Operand operand, Tensor given) {
        if (!fits(problem, operand, given)) {
            throw new Refusal("array.refused.fit", given.shape(), operand.shapeIn(problem));
        }
        return operand.put(problem, new Tensor(wanted(problem, operand, given), given.values()));
    }

    /// Whether the numbers are as many as are needed, in rows of the length that is needed.
    public static boolean fits(Problem problem, Operand operand, Tensor given) {
        Shape wanted = wanted(problem, operand, given);
        boolean rows = operand == Operand.BIAS || last(given.shape()) == last(wanted);
        return given.count() == wanted.count() && rows && inOrder(given.shape(), wanted);
    }

    /// An input may have any number of images.
    private static Shape wanted(Problem problem, Operand operand, Tensor given) {
        Layer layer = problem.layer();
        return operand == Operand.INPUT ? layer.inputShape(images(layer, given)) : operand.shapeIn(problem);
    }

    /// The size of each axis of an input that is to go through so many channels.
    public static List<Integer> inputSize(Tensor given, int channels, int axes) {
        List<Integer> sizes = new ArrayList<>(given.shape().sizes());
        while (sizes.size() < axes) {
            sizes.addFirst(1);
        }
        List<Integer> own = new ArrayList<>(sizes.subList(sizes.size() - axes, sizes.size()));
        boolean planes = sizes.size() == axes && axes == 3 && own.getFirst() % channels == 0;
        if (planes) {
            own.set(0, own.getFirst() / channels);
        }
        return own;
    }

    private static int images(Layer layer, Tensor given) {
        return Math.max(1, given.count() / layer.inputShape(1).count());
    }

    /// Whether one shape comes of the other by splitting sizes, leaving the order of rows as it is.
    private static boolean inOrder(Shape given, Shape wanted) {
        List<Integer> one = withoutOnes(given);
        List<Integer> other = withoutOnes(wanted);
        boolean planes = given.rank() < wanted.rank();
        return planes || one.equals(other);
    }

    private static List<Integer> withoutOnes(Shape shape) {
        return shape.sizes().stream().filter(size -> size > 1).toList();
    }

    private static int last(Shape shape) {
        return shape.size(shape.rank() - 1);
    }
}
