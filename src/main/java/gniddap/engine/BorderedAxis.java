package gniddap.engine;

/// One axis of the input as the direct convolution sees it: `spacing − 1` zeros between values and a border of zeros
/// around them. A negative border crops. For a convolution nothing is inserted and the border is its padding.
public record BorderedAxis(int input, int spacing, int before, int after) {
    /// What stands at a place of the bordered axis.
    public enum Cell {
        VALUE,
        INSERTED,
        BORDER
    }

    public static BorderedAxis of(Axis axis) {
        if (axis.operation() == Operation.CONVOLUTION) {
            return new BorderedAxis(axis.input(), 1, axis.begin(), axis.end());
        }
        int reach = axis.extent() - 1;
        return new BorderedAxis(
                axis.input(),
                axis.stride(),
                reach - axis.begin(),
                reach - axis.window().end());
    }

    public int length() {
        return spread() + before + after;
    }

    public Cell cellAt(int z) {
        int place = z - before;
        if (place < 0 || place >= spread()) {
            return Cell.BORDER;
        }
        return place % spacing == 0 ? Cell.VALUE : Cell.INSERTED;
    }

    /// The input index that stands at z, or −1 where a zero does.
    public int inputAt(int z) {
        return cellAt(z) == Cell.VALUE ? (z - before) / spacing : -1;
    }

    /// The length of the input with its zeros inserted.
    private int spread() {
        return spacing * (input - 1) + 1;
    }
}
