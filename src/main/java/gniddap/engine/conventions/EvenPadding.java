package gniddap.engine.conventions;

import gniddap.engine.Axis;
import gniddap.engine.Operation;
import java.util.Optional;
import java.util.stream.IntStream;

/// Padding as PyTorch and MXNet take it: one number for both sides, and an output padding that moves only the end.
public record EvenPadding(int padding, int outputPadding) {

    /// What says exactly this axis, where output padding may be at most `most`.
    public static Optional<EvenPadding> exact(Axis axis, int most) {
        EvenPadding found = axis.operation() == Operation.TRANSPOSED
                ? new EvenPadding(axis.begin(), axis.begin() - axis.window().end())
                : new EvenPadding(axis.begin(), 0);
        return found.padding >= 0
                        && found.outputPadding >= 0
                        && found.outputPadding <= most
                        && fits(axis, found.padding)
                        && found.on(axis).output() == axis.output()
                ? Optional.of(found)
                : Optional.empty();
    }

    /// What comes to the size of this axis, and cuts or pads as many cells as the axis does; the size differs where
    /// nothing can say it.
    public static EvenPadding nearest(Axis axis, int most) {
        if (axis.operation() == Operation.CONVOLUTION) {
            return new EvenPadding(paddingOf(axis), 0);
        }
        int cut = axis.complete() - axis.output();
        int padding = Math.max(0, Math.ceilDiv(cut, 2));
        int outputPadding = 2 * padding - cut;
        boolean tooMuch = outputPadding > most && padding > 0;
        return tooMuch ? new EvenPadding(padding - 1, 0) : new EvenPadding(padding, Math.min(most, outputPadding));
    }

    /// The axis with this padding instead of its own.
    public Axis on(Axis axis) {
        return new Axis(
                axis.operation(),
                axis.input(),
                axis.kernel(),
                axis.stride(),
                padding,
                padding,
                outputPadding,
                axis.dilation());
    }

    private static int paddingOf(Axis axis) {
        int half = Math.max(0, Math.floorDiv(axis.begin() + axis.end(), 2));
        return IntStream.rangeClosed(half, half + 1)
                .filter(padding -> fits(axis, padding)
                        && new EvenPadding(padding, 0).on(axis).output() == axis.output())
                .findFirst()
                .orElse(fits(axis, half) ? half : half + 1);
    }

    /// Whether a convolution's kernel fits into its padded input; that of a transposed convolution always does.
    private static boolean fits(Axis axis, int padding) {
        return axis.operation() == Operation.TRANSPOSED || axis.input() + 2L * padding >= axis.extent();
    }
}
