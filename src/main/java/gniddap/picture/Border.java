package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Shape;
import java.util.List;

/// The input with zeros inserted and its border of zeros, as collecting sees it, and where the kernel stands on it.
public final class Border {
    private final List<Axis> axes;
    private final List<BorderedAxis> bordered;
    private final Shape shape;
    private final boolean transposed;

    private Border(Layer layer) {
        axes = layer.axes();
        bordered = axes.stream().map(BorderedAxis::of).toList();
        transposed = layer.operation() == Operation.TRANSPOSED;
        int[] sizes = new int[bordered.size() + 2];
        sizes[0] = 1;
        sizes[1] = layer.inChannels();
        for (int n = 0; n < bordered.size(); n++) {
            sizes[n + 2] = bordered.get(n).length();
        }
        shape = Shape.of(sizes);
    }

    public static Border of(Layer layer) {
        return new Border(layer);
    }

    /// Shape of one bordered image.
    public Shape shape() {
        return shape;
    }

    /// The index of the value at a cell within one image of the input, or −1 where a zero stands.
    public int valueAt(int flat) {
        int[] at = shape.coordinates(flat);
        int index = at[1];
        for (int n = 0; n < bordered.size(); n++) {
            int input = bordered.get(n).inputAt(at[n + 2]);
            if (input < 0) {
                return -1;
            }
            index = index * bordered.get(n).input() + input;
        }
        return index;
    }

    /// Whether a cell lies in the border along any axis; otherwise it is a value or an inserted zero.
    public boolean isBorder(int flat) {
        int[] at = shape.coordinates(flat);
        for (int n = 0; n < bordered.size(); n++) {
            if (bordered.get(n).cellAt(at[n + 2]) == BorderedAxis.Cell.BORDER) {
                return true;
            }
        }
        return false;
    }

    /// The cell under weight `weight` (its index within one kernel) when the kernel collects for an output cell.
    ///
    /// @param output coordinates of the output cell: image, channel, then space
    public int under(int inChannel, int[] output, int[] weight) {
        int flat = inChannel;
        for (int n = 0; n < axes.size(); n++) {
            Axis axis = axes.get(n);
            int start = transposed ? output[n + 2] : axis.stride() * output[n + 2];
            int place = transposed ? axis.kernel() - 1 - weight[n] : weight[n];
            flat = flat * shape.size(n + 2) + start + axis.dilation() * place;
        }
        return flat;
    }
}
