package gniddap.engine;

/// All shape arithmetic of one axis. Small index a, weight index t and large index b belong together exactly when
/// `s·a + d·t = b + begin`; the input of a transposed convolution is its small side, that of a convolution its large
/// side.
///
/// `begin` and `end` are the padding; negative padding makes the window of a transposed convolution reach past its
/// complete output, and makes a convolution skip cells of its input.
public record Axis(
        Operation operation, int input, int kernel, int stride, int begin, int end, int outputPadding, int dilation) {
    public Axis {
        AxisRules.check(operation, input, kernel, stride, begin, end, outputPadding, dilation);
    }

    public static Axis transposed(int input, int kernel, int stride, int padding, int outputPadding, int dilation) {
        return new Axis(Operation.TRANSPOSED, input, kernel, stride, padding, padding, outputPadding, dilation);
    }

    public static Axis convolution(int input, int kernel, int stride, int padding, int dilation) {
        return new Axis(Operation.CONVOLUTION, input, kernel, stride, padding, padding, 0, dilation);
    }

    /// How many cells the dilated kernel spans.
    public int extent() {
        return dilation * (kernel - 1) + 1;
    }

    public int output() {
        return switch (operation) {
            case TRANSPOSED -> complete() - begin - end + outputPadding;
            case CONVOLUTION -> (input + begin + end - extent()) / stride + 1;
        };
    }

    public int small() {
        return operation == Operation.TRANSPOSED ? input : output();
    }

    public int large() {
        return operation == Operation.TRANSPOSED ? output() : input;
    }

    /// The complete output of a transposed convolution; of a convolution, the part of its padded input that it reads.
    public int complete() {
        return stride * (small() - 1) + extent();
    }

    /// Where the large side lies in [#complete()].
    public Window window() {
        return switch (operation) {
            case TRANSPOSED -> new Window(begin, end - outputPadding);
            case CONVOLUTION -> new Window(begin, complete() - begin - input);
        };
    }

    /// The large index of a tap. Outside `0 … large() − 1` the tap is cut, or meets a border zero of a convolution.
    public int largeAt(int small, int weight) {
        return stride * small + dilation * weight - begin;
    }

    /// The weight that connects a small and a large index, or −1 where none does.
    public int weightBetween(int small, int large) {
        int reach = large + begin - stride * small;
        return reach >= 0 && reach % dilation == 0 && reach / dilation < kernel ? reach / dilation : -1;
    }

    /// The same transposed convolution with nothing cut: its output is its complete output.
    public Axis withoutWindow() {
        if (operation == Operation.CONVOLUTION) {
            throw new IllegalStateException("a convolution has no window to take away");
        }
        return new Axis(operation, input, kernel, stride, 0, 0, 0, dilation);
    }

    /// The same transposed convolution with another window on its complete output. Where one padding and an output
    /// padding can say it, they do; otherwise each side has a padding of its own.
    public Axis withWindow(int begin, int end) {
        if (operation == Operation.CONVOLUTION) {
            throw new IllegalStateException("a convolution has no window to move");
        }
        int spare = begin - end;
        return spare >= 0 && spare < Math.max(stride, dilation)
                ? new Axis(operation, input, kernel, stride, begin, begin, spare, dilation)
                : new Axis(operation, input, kernel, stride, begin, end, 0, dilation);
    }

    /// The other half of the pair: the same taps between the same two sides, read in the other direction.
    public Axis pair() {
        int spare = operation == Operation.TRANSPOSED ? 0 : (input + begin + end - extent()) % stride;
        return switch (operation) {
            case CONVOLUTION -> new Axis(Operation.TRANSPOSED, output(), kernel, stride, begin, end, spare, dilation);
            case TRANSPOSED -> new Axis(Operation.CONVOLUTION, output(), kernel, stride, begin, pairEnd(), 0, dilation);
        };
    }

    private int pairEnd() {
        return outputPadding < stride ? end : end - outputPadding;
    }
}
