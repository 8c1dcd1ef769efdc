package gniddap.picture.steps;

import gniddap.engine.AxisPhase;
import gniddap.engine.Phase;
import gniddap.engine.Shape;
import gniddap.picture.Subject;
import gniddap.words.Words;
import java.util.stream.Collectors;

/// What the small kernel of a phase is called: w[0::2, 1::2], and what its weights sum to.
final class PhaseNames {
    private PhaseNames() {}

    /// @param out the output channel that the kernel leads to
    static String of(Subject subject, Phase phase, int kernelStart, int out) {
        if (phase.weights() == 0) {
            return Words.say("steps.phase.none");
        }
        double sum = 0;
        for (int n = 0; n < phase.weights(); n++) {
            sum += subject.problem().weight().at(kernelStart + phase.weightAt(n));
        }
        String name = Words.say("steps.phase.kernel", slices(phase), (float) sum);
        Shape shape = subject.problem().weight().shape();
        if (shape.size(0) * shape.size(1) == 1) {
            return name;
        }
        return Words.say("steps.phase.kernel.pair", name, shape.coordinates(kernelStart)[0], out);
    }

    private static String slices(Phase phase) {
        return phase.axes().stream().map(PhaseNames::slice).collect(Collectors.joining(", "));
    }

    private static String slice(AxisPhase axis) {
        int first = axis.weightAt(0);
        return Words.say("steps.phase.slice", first, axis.weightAt(1) - first);
    }
}
