package gniddap.picture;

import gniddap.engine.Shape;

/// A tensor of one image as flat grids: one for each channel and slice. A line has one row.
public record PlaneSizes(int channels, int slices, int rows, int columns) {

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
    public static PlaneSizes ofKernels(Shape shape) {
        int[] spatial =
                shape.sizes().stream().skip(2).mapToInt(Integer::intValue).toArray();
        return of(shape.size(0) * shape.size(1), spatial);
    }

    public int planes() {
        return channels * slices;
    }

    public int cellsPerPlane() {
        return rows * columns;
    }
}
