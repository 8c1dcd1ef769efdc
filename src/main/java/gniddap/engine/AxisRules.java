package gniddap.engine;

/// What an axis must keep to. Everything is checked in long arithmetic, before any size is used.
final class AxisRules {
    private AxisRules() {}

    static void check(
            Operation operation,
            int input,
            int kernel,
            int stride,
            int begin,
            int end,
            int outputPadding,
            int dilation) {
        checkPositive(input, kernel, stride, dilation);
        checkPadding(begin);
        checkPadding(end);
        long extent = (long) dilation * (kernel - 1) + 1;
        if (operation == Operation.TRANSPOSED) {
            checkOutputPadding(outputPadding, stride, dilation);
            checkTransposed((long) stride * (input - 1) + extent, begin, end, outputPadding);
        } else {
            checkConvolution(input, extent, begin, end, outputPadding);
        }
    }

    private static void checkPositive(int input, int kernel, int stride, int dilation) {
        if (input < 1) {
            throw new Refusal("layer.refused.input-size", input);
        }
        if (kernel < 1) {
            throw new Refusal("layer.refused.kernel-size", kernel);
        }
        if (stride < 1) {
            throw new Refusal("layer.refused.stride", stride);
        }
        if (dilation < 1) {
            throw new Refusal("layer.refused.dilation", dilation);
        }
    }

    private static void checkPadding(int padding) {
        if (Math.abs((long) padding) > Shape.LARGEST_COUNT) {
            throw new Refusal("layer.refused.padding", padding, Shape.LARGEST_COUNT);
        }
    }

    private static void checkOutputPadding(int outputPadding, int stride, int dilation) {
        if (outputPadding < 0) {
            throw new Refusal("layer.refused.output-padding-negative", outputPadding);
        }
        int largest = Math.max(stride, dilation) - 1;
        if (outputPadding > largest) {
            throw new Refusal("layer.refused.output-padding", outputPadding, stride, dilation, largest);
        }
    }

    private static void checkTransposed(long complete, int begin, int end, int outputPadding) {
        checkLength(complete);
        long output = complete + outputPadding - begin - end;
        if (output < 1) {
            long most = complete + outputPadding - 1;
            throw new Refusal("layer.refused.empty-transposed", begin, end, complete, outputPadding, most, most / 2);
        }
        checkLength(output);
    }

    private static void checkConvolution(int input, long extent, int begin, int end, int outputPadding) {
        if (outputPadding != 0) {
            throw new Refusal("layer.refused.output-padding-convolution", outputPadding);
        }
        checkLength(extent);
        long padded = (long) input + begin + end;
        if (padded < extent) {
            throw new Refusal(
                    "layer.refused.empty-convolution", extent, padded, extent - input, (extent - input + 1) / 2);
        }
        checkLength(input);
        checkLength(padded);
    }

    private static void checkLength(long length) {
        if (length > Shape.LARGEST_COUNT) {
            throw new Refusal("layer.refused.length", length, Shape.LARGEST_COUNT);
        }
    }
}
