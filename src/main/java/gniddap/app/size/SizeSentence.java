package gniddap.app.size;

import gniddap.engine.Axis;
import gniddap.engine.Operation;
import gniddap.words.Words;

/// Which sizes lead to one another along an axis: a convolution with stride s takes s sizes to one.
record SizeSentence(Axis axis) {

    String text() {
        return axis.operation() == Operation.TRANSPOSED ? transposed() : convolution();
    }

    private String transposed() {
        int smallest = axis.output() - axis.outputPadding();
        String sizes = sizes(smallest, axis.input());
        return axis.outputPadding() == 0
                ? join(sizes, larger(smallest))
                : join(sizes, Words.say("size.picked", axis.outputPadding(), axis.output()));
    }

    private String larger(int smallest) {
        return axis.stride() == 1 ? "" : Words.say("size.other", smallest + 1);
    }

    private String convolution() {
        int spare = (axis.input() + axis.begin() + axis.end() - axis.extent()) % axis.stride();
        String sizes = sizes(axis.input() - spare, axis.output());
        return spare == 0
                ? join(sizes, Words.say("size.back", axis.input()))
                : join(sizes, Words.sayCount("size.dropped", spare, axis.input()));
    }

    /// The sizes that the convolution takes to `small`; those below 1 are none.
    private String sizes(int smallest, int small) {
        int least = Math.max(1, smallest);
        int largest = smallest + axis.stride() - 1;
        if (largest < least) {
            return "";
        }
        return switch (largest - least) {
            case 0 -> Words.say("size.one", least, small);
            case 1 -> Words.say("size.two", least, largest, small);
            default -> Words.say("size.many", least, largest, small);
        };
    }

    private static String join(String one, String other) {
        return (one + " " + other).strip();
    }
}
