package gniddap.engine;

import java.util.List;
import java.util.function.ToIntFunction;

/// A convolution or a transposed convolution of one to three axes, its channels and groups.
public record Layer(List<Axis> axes, int inChannels, int outChannels, int groups) {
    public Layer {
        axes = List.copyOf(axes);
        LayerRules.check(axes, inChannels, outChannels, groups);
    }

    public Operation operation() {
        return axes.getFirst().operation();
    }

    public int dimensions() {
        return axes.size();
    }

    public int inPerGroup() {
        return inChannels / groups;
    }

    public int outPerGroup() {
        return outChannels / groups;
    }

    public int smallChannels() {
        return operation() == Operation.TRANSPOSED ? inChannels : outChannels;
    }

    public int largeChannels() {
        return operation() == Operation.TRANSPOSED ? outChannels : inChannels;
    }

    public Shape inputShape(int batch) {
        return shape(batch, inChannels, Axis::input);
    }

    public Shape outputShape(int batch) {
        return shape(batch, outChannels, Axis::output);
    }

    /// As PyTorch lays it out: transposed `in, out/groups, k…`, convolution `out, in/groups, k…`; so small side first
    /// in both.
    public Shape weightShape() {
        return shape(smallChannels(), largeChannels() / groups, Axis::kernel);
    }

    public int inputCells() {
        return cells(Axis::input);
    }

    public int outputCells() {
        return cells(Axis::output);
    }

    public int kernelCells() {
        return cells(Axis::kernel);
    }

    /// The flat index of the first weight of the kernel between two channels of one group.
    public int kernelStart(int inChannel, int outChannel) {
        return new Planes(this).kernel(inChannel, outChannel);
    }

    /// The same transposed convolution with nothing cut.
    public Layer withoutWindow() {
        return new Layer(axes.stream().map(Axis::withoutWindow).toList(), inChannels, outChannels, groups);
    }

    /// The other half of the pair: the convolution this layer is the transposed of, or the reverse. Both take the
    /// same weights.
    public Layer pair() {
        return new Layer(axes.stream().map(Axis::pair).toList(), outChannels, inChannels, groups);
    }

    private int cells(ToIntFunction<Axis> size) {
        return axes.stream().mapToInt(size).reduce(1, (product, each) -> product * each);
    }

    private Shape shape(int first, int second, ToIntFunction<Axis> size) {
        int[] sizes = new int[2 + axes.size()];
        sizes[0] = first;
        sizes[1] = second;
        for (int axis = 0; axis < axes.size(); axis++) {
            sizes[2 + axis] = size.applyAsInt(axes.get(axis));
        }
        return Shape.of(sizes);
    }
}
