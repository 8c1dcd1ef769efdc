package gniddap.app.size;

import gniddap.engine.Axis;
import gniddap.engine.Operation;
import gniddap.words.Words;
import java.util.List;

/// The three steps of an axis: a transposed convolution inserts, scans and cuts; a convolution pads, scans and strides.
final class SizeSteps {
    private SizeSteps() {}

    static List<SizeStep> of(Axis axis) {
        return axis.operation() == Operation.TRANSPOSED ? transposed(axis) : convolution(axis);
    }

    private static List<SizeStep> transposed(Axis axis) {
        int inserted = axis.stride() * (axis.input() - 1) + 1;
        return List.of(
                new SizeStep(
                        Words.say("size.insert"),
                        Words.say("size.insert.working", axis.input(), axis.stride()),
                        inserted),
                new SizeStep(
                        Words.say("size.scan"),
                        Words.say("size.scan.working", axis.dilation(), axis.kernel()),
                        axis.complete()),
                new SizeStep(Words.say("size.cut"), cut(axis), axis.output()));
    }

    private static String cut(Axis axis) {
        return axis.begin() == axis.end()
                ? Words.say("size.cut.working", factor(axis.begin()), axis.outputPadding())
                : Words.say("size.cut.working.uneven", factor(axis.begin()), factor(axis.end()), axis.outputPadding());
    }

    private static List<SizeStep> convolution(Axis axis) {
        int padded = axis.input() + axis.begin() + axis.end();
        int fitting = padded - axis.extent();
        return List.of(
                new SizeStep(Words.say("size.pad"), pad(axis), padded),
                new SizeStep(
                        Words.say("size.scan"),
                        Words.say("size.scan.working.convolution", axis.dilation(), axis.kernel()),
                        fitting + 1),
                new SizeStep(
                        Words.say("size.stride"),
                        Words.say("size.stride.working", fitting, axis.stride()),
                        axis.output()));
    }

    private static String pad(Axis axis) {
        return axis.begin() == axis.end()
                ? Words.say("size.pad.working", axis.input(), factor(axis.begin()))
                : Words.say("size.pad.working.uneven", axis.input(), factor(axis.begin()), factor(axis.end()));
    }

    private static Object factor(int padding) {
        return padding < 0 ? Words.say("size.negative", padding) : padding;
    }
}
