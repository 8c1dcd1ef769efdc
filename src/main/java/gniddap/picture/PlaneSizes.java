package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Shape;
import org.jspecify.annotations.Nullable;

/// A tensor of one image as flat grids: one for each channel and slice. A line has one row.
///
/// @param pairs of kernels, the channels that each connects
public record PlaneSizes(
        int channels,
        int slices,
        int rows,
        int columns,
        @Nullable KernelPairs pairs) {
    public PlaneSizes(int channels, int slices, int rows, int columns) {
        this(channels, slices, rows, columns, null);
    }

    /// The planes of a tensor whose first two sizes are batch (or the pairs of a kernel) and channels.
    public static PlaneSizes of(int channels, int... spatial) {
        int last = spatial.length - 1;
        return new PlaneSizes(
                channels,
                spatial.length > 2 ? spatial[0] : 1,
                spatial.length > 1 ? spatial[last - 1] : 1,
                spatial[last]);
    }

    public static PlaneSizes ofImage(Shape shape) {
        int[] spatial =
                shape.sizes().stream().skip(2).mapToInt(Integer::intValue).toArray();
        return of(shape.size(1), spatial);
    }

    /// All kernels of a layer, one for each pair of channels.
    public static PlaneSizes ofKernels(Layer layer) {
        KernelPairs pairs = KernelPairs.of(layer);
        int[] spatial = layer.axes().stream().mapToInt(Axis::kernel).toArray();
        PlaneSizes flat = of(pairs.count(), spatial);
        return new PlaneSizes(flat.channels, flat.slices, flat.rows, flat.columns, pairs);
    }

    public int planes() {
        return channels * slices;
    }

    /// The columns of the planes that stand side by side at least: slices, or the kernels of all output channels.
    int columnsAbreast() {
        return slices * columns * (pairs == null ? 1 : pairs.outs());
    }

    /// The rows that stand below each other at least: those of a plane, or those of the kernels of all input channels.
    int rowsStacked() {
        return pairs == null ? rows : pairs.ins() * rows;
    }

    public int cellsPerPlane() {
        return rows * columns;
    }
}
