package gniddap.picture.steps;

import gniddap.engine.Axis;
import gniddap.engine.Phase;
import gniddap.picture.Frame;
import gniddap.picture.Names;
import gniddap.picture.Sentences;
import gniddap.picture.Sizes;
import gniddap.picture.Subject;
import gniddap.words.Words;

/// What each stage does in the lane by phase.
final class PhaseSentence {
    private PhaseSentence() {}

    static String of(Subject subject, Frame frame) {
        if (!subject.transposed()) {
            return Words.say("steps.phases.convolution");
        }
        Progress progress = Progress.of(subject, frame);
        String stride = SizeTexts.alike(subject, Axis::stride);
        long phases = subject.layer().axes().stream().mapToLong(Axis::stride).reduce(1, (all, each) -> all * each);
        return switch (progress.now()) {
            case null ->
                Words.sayCount(
                        "steps.phases.input",
                        phases,
                        Sizes.of(subject.problem().input().shape()),
                        stride);
            case INSERT -> Words.say("steps.phases.insert", stride);
            case BORDER -> Words.say("steps.phases.border");
            case TURN -> Words.sayCount("steps.phases.split", phases);
            case WORK -> work(subject, progress);
            case CUT ->
                Words.say(
                        "steps.phases.interleave",
                        subject.cost().useful(),
                        subject.cost().zeroInserted());
            case BIAS -> Sentences.collecting(subject, frame.collecting());
        };
    }

    private static String work(Subject subject, Progress progress) {
        PhaseOrder order = new PhaseOrder(subject.problem());
        int cell = order.done(progress.share()) - 1;
        int channel = order.channel(cell);
        Phase phase = order.phaseOf(cell);
        int output = order.output(channel, phase, order.done(cell + 1, phase) - 1);
        String name = Names.output(subject, output);
        int products = subject.models().collecting().grouping().count(output);
        return products == 0
                ? Words.say("steps.phases.none", name)
                : Words.sayCount("steps.phases.work", products, name, PhaseValues.withoutBias(subject, output));
    }
}
