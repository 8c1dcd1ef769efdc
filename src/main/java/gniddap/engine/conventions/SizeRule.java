package gniddap.engine.conventions;

import gniddap.engine.Axis;
import gniddap.engine.Operation;

/// How a framework finds the padding of an axis when it is given a word or a wanted size instead of numbers. Only the
/// sizes, the stride and the dilation of an axis are read.
public enum SizeRule {
    /// TensorFlow, Keras and JAX: of an odd number of cells to cut, or to pad, the larger share goes to the end.
    SAME,
    /// TensorFlow, Keras and JAX: nothing is cut at the begin.
    VALID,
    /// `auto_pad` of ONNX, cut as [#SAME] cuts; a kernel smaller than the stride leaves no cells to fill up.
    SAME_UPPER,
    /// `auto_pad` of ONNX with the larger share at the begin.
    SAME_LOWER,
    /// `output_shape` of ONNX without `auto_pad`: the larger share is cut at the begin.
    OUTPUT_SHAPE,
    /// `target_shape` of MXNet: the larger share is cut at the begin.
    TARGET_SHAPE;

    /// The size of the output where none is asked for.
    public int usual(Axis axis) {
        int complete = axis.stride() * (axis.input() - 1) + axis.extent();
        int upsampled = axis.input() * axis.stride();
        boolean transposed = axis.operation() == Operation.TRANSPOSED;
        return switch (this) {
            case SAME -> transposed ? upsampled : Math.ceilDiv(axis.input(), axis.stride());
            case SAME_UPPER, SAME_LOWER ->
                transposed ? Math.min(upsampled, complete) : Math.ceilDiv(axis.input(), axis.stride());
            case VALID ->
                transposed ? Math.max(complete, upsampled) : (axis.input() - axis.extent()) / axis.stride() + 1;
            case OUTPUT_SHAPE, TARGET_SHAPE -> transposed ? complete : axis.output();
        };
    }

    /// The axis with the padding this rule finds where no size is asked for.
    public Axis apply(Axis axis) {
        return apply(axis, usual(axis));
    }

    /// The same for a wanted size of the output. That of a convolution follows from its input; nothing else can be
    /// asked of it.
    public Axis apply(Axis axis, int wanted) {
        return axis.operation() == Operation.TRANSPOSED ? cut(axis, wanted) : pad(axis);
    }

    private Axis cut(Axis axis, int wanted) {
        int cut = axis.stride() * (axis.input() - 1) + axis.extent() - wanted;
        int begin = atBegin(Math.max(cut, 0));
        return axis.withWindow(begin, cut - begin);
    }

    private Axis pad(Axis axis) {
        int padding = this == VALID ? 0 : Math.max(0, (usual(axis) - 1) * axis.stride() + axis.extent() - axis.input());
        int begin = atBegin(padding);
        return new Axis(
                Operation.CONVOLUTION,
                axis.input(),
                axis.kernel(),
                axis.stride(),
                begin,
                padding - begin,
                0,
                axis.dilation());
    }

    private int atBegin(int cells) {
        return switch (this) {
            case SAME, SAME_UPPER -> cells / 2;
            case VALID -> 0;
            case SAME_LOWER, OUTPUT_SHAPE, TARGET_SHAPE -> cells - cells / 2;
        };
    }
}
