package gniddap.picture.steps;

import gniddap.picture.Subject;
import gniddap.trace.Reached;

/// What stands in the output when its work is done.
final class PhaseValues {
    private PhaseValues() {}

    static float withoutBias(Subject subject, int output) {
        return value(subject, output, false);
    }

    static float value(Subject subject, int output, boolean bias) {
        Reached all = new Reached(subject.problem().outputShape().count(), 0, bias);
        return subject.collected().at(output, all).value();
    }
}
