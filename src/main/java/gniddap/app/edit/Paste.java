package gniddap.app.edit;

import gniddap.app.layer.LayerChange;
import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operand;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Refit;
import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What comes of pasting numbers into a problem. Where the layer has to change for them, `question` says how.
record Paste(Problem changed, @Nullable Message question) {

    /// Fits numbers in at a cell: the whole tensor, the channels of its image or only its plane, as many sizes as
    /// the numbers have. Refused where no valid layer can hold them.
    static Paste at(Problem problem, Cell cell, boolean turned, Tensor pasted) {
        return cell.operand() == Operand.BIAS
                ? new Paste(bias(problem, pasted), null)
                : new Fitting(problem, cell, turned, pasted).paste();
    }

    private static Problem bias(Problem problem, Tensor pasted) {
        Shape shape = Operand.BIAS.shapeIn(problem);
        if (pasted.count() != shape.count()) {
            throw new Refusal("paste.refused.bias", pasted.count(), shape.count());
        }
        return Operand.BIAS.put(problem, new Tensor(shape, pasted.values()));
    }

    private record Fitting(Problem problem, Cell cell, boolean turned, Tensor pasted) {

        Paste paste() {
            Shape shape = cell.operand().shapeIn(problem);
            if (holdsAll(shape)) {
                return new Paste(put(problem, shape, shape.sizes()), null);
            }
            List<Integer> sizes = sizes(shape);
            if (sizes.equals(tail(shape, sizes.size()))) {
                return new Paste(put(problem, shape, sizes), null);
            }
            return resized(shape, sizes);
        }

        /// As many numbers as the tensor has, in planes like its own.
        private boolean holdsAll(Shape shape) {
            int plane = Math.min(2, problem.layer().dimensions());
            return pasted.count() == shape.count()
                    && pasted.shape().rank() >= plane
                    && tail(pasted.shape(), plane).equals(tail(shape, plane));
        }

        /// The sizes of the numbers, one for each axis at least; only a slice that fits has fewer.
        private List<Integer> sizes(Shape shape) {
            int dimensions = problem.layer().dimensions();
            List<Integer> sizes = new ArrayList<>(pasted.shape().sizes());
            if (dimensions == 1 && sizes.size() == 2 && sizes.getLast() == 1) {
                sizes.removeLast();
            }
            while (sizes.size() > dimensions && sizes.getFirst() == 1) {
                sizes.removeFirst();
            }
            boolean slice = sizes.size() == 2 && sizes.equals(tail(shape, 2));
            while (sizes.size() < dimensions && !slice) {
                sizes.addFirst(1);
            }
            if (sizes.size() > shape.rank()) {
                throw new Refusal("paste.refused.rank", pasted.shape(), dimensions, shape.rank());
            }
            return sizes;
        }

        private Paste resized(Shape shape, List<Integer> sizes) {
            List<Integer> target = new ArrayList<>(shape.sizes().subList(0, shape.rank() - sizes.size()));
            target.addAll(sizes);
            Layer layer = layer(target);
            Problem refitted = Refit.refit(problem, layer);
            return new Paste(put(refitted, new Shape(target), sizes), question(shape, target));
        }

        private Layer layer(List<Integer> target) {
            try {
                return LayerChange.followed(cell.operand() == Operand.INPUT ? inputLayer(target) : weightLayer(target));
            } catch (Refusal refused) {
                throw new Refusal("paste.refused.layer", pasted.shape(), refused.message());
            }
        }

        private Layer inputLayer(List<Integer> target) {
            Layer layer = problem.layer();
            List<Axis> axes = IntStream.range(0, layer.dimensions())
                    .mapToObj(n -> sized(
                            layer.axes().get(n),
                            target.get(n + 2),
                            layer.axes().get(n).kernel()))
                    .toList();
            return new Layer(axes, target.get(1), layer.outChannels(), layer.groups());
        }

        private Layer weightLayer(List<Integer> target) {
            Layer layer = problem.layer();
            List<Axis> axes = IntStream.range(0, layer.dimensions())
                    .mapToObj(
                            n -> sized(layer.axes().get(n), layer.axes().get(n).input(), target.get(n + 2)))
                    .toList();
            int large = target.get(1) * layer.groups();
            return layer.operation() == Operation.TRANSPOSED
                    ? new Layer(axes, target.get(0), large, layer.groups())
                    : new Layer(axes, large, target.get(0), layer.groups());
        }

        private static Axis sized(Axis axis, int input, int kernel) {
            return new Axis(
                    axis.operation(),
                    input,
                    kernel,
                    axis.stride(),
                    axis.begin(),
                    axis.end(),
                    axis.outputPadding(),
                    axis.dilation());
        }

        private Message question(Shape shape, List<Integer> target) {
            int dimensions = problem.layer().dimensions();
            boolean input = cell.operand() == Operand.INPUT;
            if (target.subList(0, 2).equals(shape.sizes().subList(0, 2))) {
                Shape now = new Shape(tail(shape, dimensions));
                Shape then = new Shape(target.subList(2, target.size()));
                return input
                        ? new Message("paste.question.size.input", then, now)
                        : new Message("paste.question.size.kernel", then, now);
            }
            Shape then = new Shape(target);
            return input
                    ? new Message("paste.question.channels.input", then, shape)
                    : new Message("paste.question.channels.kernel", then, shape);
        }

        /// The problem with the numbers in the block of its tensor that holds the cell; `whole` is what the tensor's
        /// shape is to be.
        private Problem put(Problem into, Shape whole, List<Integer> sizes) {
            Tensor given = cell.operand().of(into).orElseThrow();
            boolean sameImages = given.shape().equals(whole);
            float[] values = sameImages ? given.values() : new float[whole.count()];
            float[] numbers = turned ? turned(whole) : pasted.values();
            System.arraycopy(numbers, 0, values, start(whole, sizes.size()), numbers.length);
            return cell.operand().put(into, new Tensor(whole, values));
        }

        private int start(Shape whole, int block) {
            int[] at = cell.operand().shapeIn(problem).coordinates(cell.flat());
            for (int axis = whole.rank() - block; axis < at.length; axis++) {
                at[axis] = 0;
            }
            return whole.flat(at);
        }

        /// The numbers as they lie in the kernel when they were read off the turned one.
        private float[] turned(Shape whole) {
            int dimensions =
                    Math.min(problem.layer().dimensions(), pasted.shape().rank());
            int kernel = tail(whole, dimensions).stream().reduce(1, (product, size) -> product * size);
            float[] numbers = pasted.values();
            float[] turned = new float[numbers.length];
            for (int n = 0; n < numbers.length; n++) {
                turned[n - n % kernel + kernel - 1 - n % kernel] = numbers[n];
            }
            return turned;
        }

        private static List<Integer> tail(Shape shape, int count) {
            return shape.sizes().subList(shape.rank() - count, shape.rank());
        }
    }
}
