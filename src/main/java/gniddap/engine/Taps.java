package gniddap.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// The taps of one kernel over all axes of a layer, grouped by the cells of one side, only those that stay inside the
/// other side.
final class Taps {
    private final List<AxisTaps> axes;
    private final int[] partnerSizes;
    private final int[] kernelSizes;

    private Taps(List<AxisTaps> axes, int[] partnerSizes, int[] kernelSizes) {
        this.axes = axes;
        this.partnerSizes = partnerSizes;
        this.kernelSizes = kernelSizes;
    }

    static Taps byInput(Layer layer) {
        return layer.operation() == Operation.TRANSPOSED ? bySmall(layer) : byLarge(layer);
    }

    static Taps byOutput(Layer layer) {
        return layer.operation() == Operation.TRANSPOSED ? byLarge(layer) : bySmall(layer);
    }

    int groups() {
        return axes.stream().mapToInt(AxisTaps::groups).reduce(1, (product, each) -> product * each);
    }

    /// Writes the partner cells and the weights of a group, in C order of the partners' own order, and returns how
    /// many there are. Both arrays have room for a whole kernel.
    int gather(int group, int[] partners, int[] weights) {
        int last = group % axes.get(2).groups();
        int rest = group / axes.get(2).groups();
        int middle = rest % axes.get(1).groups();
        int first = rest / axes.get(1).groups();
        int found = 0;
        for (int n = 0; n < axes.get(0).count(first); n++) {
            int partner = axes.get(0).partner(first, n);
            if (partner >= 0 && partner < partnerSizes[0]) {
                found = gatherPlane(partner, axes.get(0).weight(first, n), middle, last, partners, weights, found);
            }
        }
        return found;
    }

    private int gatherPlane(int partner, int weight, int middle, int last, int[] partners, int[] weights, int before) {
        AxisTaps taps = axes.get(1);
        int found = before;
        for (int n = 0; n < taps.count(middle); n++) {
            int next = taps.partner(middle, n);
            if (next >= 0 && next < partnerSizes[1]) {
                int row = partner * partnerSizes[1] + next;
                int kernelRow = weight * kernelSizes[1] + taps.weight(middle, n);
                found = gatherRow(row, kernelRow, last, partners, weights, found);
            }
        }
        return found;
    }

    private int gatherRow(int row, int kernelRow, int last, int[] partners, int[] weights, int before) {
        AxisTaps taps = axes.get(2);
        int found = before;
        for (int n = 0; n < taps.count(last); n++) {
            int next = taps.partner(last, n);
            if (next >= 0 && next < partnerSizes[2]) {
                partners[found] = row * partnerSizes[2] + next;
                weights[found] = kernelRow * kernelSizes[2] + taps.weight(last, n);
                found++;
            }
        }
        return found;
    }

    private static Taps bySmall(Layer layer) {
        List<Axis> axes = threeAxes(layer);
        return new Taps(axes.stream().map(AxisTaps::bySmall).toList(), sizes(axes, Axis::large), kernels(axes));
    }

    private static Taps byLarge(Layer layer) {
        List<Axis> axes = threeAxes(layer);
        return new Taps(axes.stream().map(AxisTaps::byLarge).toList(), sizes(axes, Axis::small), kernels(axes));
    }

    /// A layer of fewer dimensions is one of three whose outer axes have a single tap.
    static List<Axis> threeAxes(Layer layer) {
        List<Axis> axes = new ArrayList<>(layer.axes());
        while (axes.size() < 3) {
            axes.addFirst(new Axis(layer.operation(), 1, 1, 1, 0, 0, 0, 1));
        }
        return List.copyOf(axes);
    }

    private static int[] kernels(List<Axis> axes) {
        return sizes(axes, Axis::kernel);
    }

    private static int[] sizes(List<Axis> axes, ToIntFunction<Axis> size) {
        return axes.stream().mapToInt(size).toArray();
    }
}
