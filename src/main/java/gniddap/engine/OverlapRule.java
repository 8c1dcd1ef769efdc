package gniddap.engine;

import gniddap.words.Message;
import java.math.BigInteger;

/// Whether, away from the border, all cells of the large side take part in equally many products along an axis: exactly
/// when the stride divides the kernel size and shares no factor with the dilation.
public record OverlapRule(int kernel, int stride, int dilation) {

    public static OverlapRule of(Axis axis) {
        return new OverlapRule(axis.kernel(), axis.stride(), axis.dilation());
    }

    public boolean isEven() {
        return kernel % stride == 0 && sharedFactor() == 1;
    }

    /// Why it is even or not, as it follows from the numbers.
    public Message reason() {
        if (stride == 1) {
            return new Message("overlap.reason.stride-one", kernel);
        }
        if (sharedFactor() > 1) {
            return new Message("overlap.reason.shared", stride, dilation, sharedFactor());
        }
        if (kernel < stride) {
            return new Message("overlap.reason.gaps", stride, kernel);
        }
        if (kernel % stride != 0) {
            return new Message("overlap.reason.uneven", stride, kernel, kernel / stride, kernel / stride + 1);
        }
        return dilation == 1
                ? new Message("overlap.reason.even", stride, kernel, kernel / stride)
                : new Message("overlap.reason.even-dilated", stride, kernel, dilation, kernel / stride);
    }

    private int sharedFactor() {
        return BigInteger.valueOf(stride).gcd(BigInteger.valueOf(dilation)).intValue();
    }
}
