package gniddap.app.layer;

import gniddap.engine.Axis;
import java.util.Arrays;
import java.util.List;

/// What can be set of an axis, by its place among the numbers that make one. Padding before and after count as one
/// setting or as two.
enum AxisSetting {
    INPUT_SIZE(0),
    KERNEL_SIZE(1),
    STRIDE(2),
    PADDING(3, 2),
    PADDING_BEFORE(3),
    PADDING_AFTER(4),
    OUTPUT_PADDING(5),
    DILATION(6);

    private final int first;
    private final int count;

    AxisSetting(int first) {
        this(first, 1);
    }

    /// @param first the first of its places
    AxisSetting(int first, int count) {
        this.first = first;
        this.count = count;
    }

    int count() {
        return count;
    }

    List<Integer> read(Axis axis) {
        return Arrays.stream(numbers(axis), first, first + count).boxed().toList();
    }

    Axis write(Axis axis, List<Integer> values) {
        int[] all = numbers(axis);
        for (int n = 0; n < count; n++) {
            all[first + n] = values.get(n);
        }
        return new Axis(axis.operation(), all[0], all[1], all[2], all[3], all[4], all[5], all[6]);
    }

    private static int[] numbers(Axis axis) {
        return new int[] {
            axis.input(), axis.kernel(), axis.stride(), axis.begin(), axis.end(), axis.outputPadding(), axis.dilation()
        };
    }
}
