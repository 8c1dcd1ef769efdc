package gniddap.trace;

import gniddap.engine.Axis;
import gniddap.engine.AxisTaps;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Shape;
import java.util.List;

/// The taps of a layer grouped by input value or by output cell, each found by number without listing the others.
///
/// Groups come in C order of their tensor; within a group taps run over the channels of the other side, then over the
/// axes, the last one fastest. Groups of the small side hold all weights, those of the large side only real taps.
public final class Grouping {
    private final boolean byInput;
    private final Shape shape;
    private final int channels;
    private final int ownPerGroup;
    private final int otherPerGroup;
    private final int otherChannels;
    private final int kernelCells;
    private final int[] otherSizes;
    private final int[] kernelSizes;
    private final boolean small;
    private final List<AxisTaps> axes;

    private Grouping(Layer layer, int batch, boolean byInput) {
        this.byInput = byInput;
        shape = byInput ? layer.inputShape(batch) : layer.outputShape(batch);
        channels = byInput ? layer.inChannels() : layer.outChannels();
        ownPerGroup = byInput ? layer.inPerGroup() : layer.outPerGroup();
        otherPerGroup = byInput ? layer.outPerGroup() : layer.inPerGroup();
        otherChannels = byInput ? layer.outChannels() : layer.inChannels();
        kernelCells = layer.kernelCells();
        otherSizes = layer.axes().stream()
                .mapToInt(axis -> byInput ? axis.output() : axis.input())
                .toArray();
        kernelSizes = layer.axes().stream().mapToInt(Axis::kernel).toArray();
        small = byInput == (layer.operation() == Operation.TRANSPOSED);
        axes = layer.axes().stream()
                .map(small ? AxisTaps::bySmall : AxisTaps::byLarge)
                .toList();
    }

    public static Grouping byInput(Layer layer, int batch) {
        return new Grouping(layer, batch, true);
    }

    public static Grouping byOutput(Layer layer, int batch) {
        return new Grouping(layer, batch, false);
    }

    /// The tensor whose cells are the groups.
    public Shape shape() {
        return shape;
    }

    public int groups() {
        return shape.count();
    }

    public long total() {
        return (long) shape.size(0) * channels * productsPerPlane();
    }

    /// How many taps a group holds.
    public int count(int group) {
        int count = otherPerGroup;
        int rest = group;
        for (int axis = axes.size() - 1; axis >= 0; axis--) {
            count *= axes.get(axis).count(rest % shape.size(axis + 2));
            rest /= shape.size(axis + 2);
        }
        return count;
    }

    /// How many taps all groups before this one hold.
    public long before(int group) {
        long inner = 0;
        long innerTotal = 1;
        int rest = group;
        for (int axis = axes.size() - 1; axis >= 0; axis--) {
            AxisTaps taps = axes.get(axis);
            int at = rest % shape.size(axis + 2);
            rest /= shape.size(axis + 2);
            inner = taps.before(at) * innerTotal + taps.count(at) * inner;
            innerTotal *= taps.total();
        }
        return rest * productsPerPlane() + inner * otherPerGroup;
    }

    /// The group that holds the tap of this number, 0 … total − 1.
    public int groupAt(long product) {
        int low = 0;
        int high = groups() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before(middle) <= product) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The tap `n` of a group, counted from 0.
    public Tap tap(int group, int n) {
        int rest = group;
        int left = n;
        int partner = 0;
        int partnerScale = 1;
        int weight = 0;
        int weightScale = 1;
        boolean inside = true;
        for (int axis = axes.size() - 1; axis >= 0; axis--) {
            AxisTaps taps = axes.get(axis);
            int at = rest % shape.size(axis + 2);
            rest /= shape.size(axis + 2);
            int nth = left % taps.count(at);
            left /= taps.count(at);
            int place = taps.partner(at, nth);
            inside &= place >= 0 && place < otherSizes[axis];
            partner += place * partnerScale;
            partnerScale *= otherSizes[axis];
            weight += taps.weight(at, nth) * weightScale;
            weightScale *= kernelSizes[axis];
        }
        int channel = rest % channels;
        int otherChannel = channel / ownPerGroup * otherPerGroup + left;
        int other = inside ? (rest / channels * otherChannels + otherChannel) * partnerScale + partner : -1;
        int kernel = small
                ? channel * otherPerGroup + otherChannel % otherPerGroup
                : otherChannel * ownPerGroup + channel % ownPerGroup;
        int flatWeight = kernel * kernelCells + weight;
        return byInput ? new Tap(group, flatWeight, other) : new Tap(other, flatWeight, group);
    }

    private long productsPerPlane() {
        long product = otherPerGroup;
        for (AxisTaps taps : axes) {
            product *= taps.total();
        }
        return product;
    }
}
