package gniddap.engine.conventions;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;

/// The padding numbers of JAX: how many zeros stand before and after the zero-inserted input; negative where it is
/// cropped.
public final class JaxBorder {
    private JaxBorder() {}

    public static int before(Axis axis) {
        return BorderedAxis.of(axis).before();
    }

    public static int after(Axis axis) {
        return BorderedAxis.of(axis).after();
    }

    /// What is left of an axis's output where a padding meant as the window's is taken for the border; below 1 nothing.
    public static int outputOfBorder(Axis axis, int border) {
        return axis.stride() * (axis.input() - 1) + 1 + 2 * border - axis.dilation() * (axis.kernel() - 1);
    }
}
