package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Operation;

/// One axis of a [Thumbnail]. The cells of its large side begin where the complete output or the window does.
record ThumbnailAxis(Axis axis) {
    private static final Axis ONE_ROW = Axis.transposed(1, 1, 1, 0, 0, 1);

    static ThumbnailAxis rows(Layer layer) {
        return new ThumbnailAxis(
                layer.dimensions() == 1 ? ONE_ROW : layer.axes().get(layer.dimensions() - 2));
    }

    static ThumbnailAxis columns(Layer layer) {
        return new ThumbnailAxis(layer.axes().getLast());
    }

    /// The small cell whose taps are shown.
    int middle() {
        return (axis.small() - 1) / 2;
    }

    /// How many cells the large side has together with what the window cuts.
    int large() {
        return Math.max(axis.complete(), begin() + axis.large()) - first();
    }

    /// Where the window begins among the cells of the large side.
    int windowStart() {
        return begin() - first();
    }

    boolean keeps(int cell) {
        return cell >= windowStart() && cell < windowStart() + axis.large();
    }

    /// The weight that connects the middle small cell with a cell of the large side, or −1.
    int weight(int cell) {
        return axis.weightBetween(middle(), cell - windowStart());
    }

    private int begin() {
        return axis.operation() == Operation.TRANSPOSED ? axis.window().begin() : axis.begin();
    }

    private int first() {
        return Math.min(0, begin());
    }
}
