package gniddap.engine;

import java.util.function.ToIntFunction;

/// The matrix C of one image: a row for each cell of the small side, a column for each of the large side, channels
/// outermost. It is a function of row and column and takes no memory. A convolution is C·u, a transposed convolution
/// Cᵀ·x.
public final class ConvolutionMatrix {
    private final Layer layer;
    private final Shape small;
    private final Shape large;

    private ConvolutionMatrix(Layer layer) {
        this.layer = layer;
        this.small = side(layer, layer.smallChannels(), Axis::small);
        this.large = side(layer, layer.largeChannels(), Axis::large);
    }

    public static ConvolutionMatrix of(Layer layer) {
        return new ConvolutionMatrix(layer);
    }

    public int rows() {
        return small.count();
    }

    public int columns() {
        return large.count();
    }

    /// The flat index of the weight that stands at this row and column, or −1 where a zero does.
    public int weightAt(int row, int column) {
        int[] from = small.coordinates(row);
        int[] to = large.coordinates(column);
        int smallPerGroup = layer.smallChannels() / layer.groups();
        int largePerGroup = layer.largeChannels() / layer.groups();
        if (from[0] / smallPerGroup != to[0] / largePerGroup) {
            return -1;
        }
        int flat = from[0] * largePerGroup + to[0] % largePerGroup;
        for (int n = 0; n < layer.dimensions(); n++) {
            Axis axis = layer.axes().get(n);
            int weight = axis.weightBetween(from[n + 1], to[n + 1]);
            if (weight < 0) {
                return -1;
            }
            flat = flat * axis.kernel() + weight;
        }
        return flat;
    }

    private static Shape side(Layer layer, int channels, ToIntFunction<Axis> size) {
        int[] sizes = new int[layer.dimensions() + 1];
        sizes[0] = channels;
        for (int n = 0; n < layer.dimensions(); n++) {
            sizes[n + 1] = size.applyAsInt(layer.axes().get(n));
        }
        return Shape.of(sizes);
    }
}
