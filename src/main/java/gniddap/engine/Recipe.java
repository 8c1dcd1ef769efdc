package gniddap.engine;

/// The numbers of a transposed layer along an axis, all but the size of its input.
public record Recipe(int kernel, int stride, int padding, int outputPadding, int dilation) {

    public Axis axis(int input) {
        return Axis.transposed(input, kernel, stride, padding, outputPadding, dilation);
    }

    /// Whether an axis has these numbers, its padding alike on both sides.
    public boolean isOf(Axis axis) {
        return axis.operation() == Operation.TRANSPOSED
                && equals(new Recipe(axis.kernel(), axis.stride(), axis.begin(), axis.outputPadding(), axis.dilation()))
                && axis.begin() == axis.end();
    }

    public OverlapRule overlap() {
        return new OverlapRule(kernel, stride, dilation);
    }

    int extent() {
        return dilation * (kernel - 1) + 1;
    }
}
