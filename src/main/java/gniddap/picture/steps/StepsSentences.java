package gniddap.picture.steps;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.picture.Frame;
import gniddap.picture.Sentences;
import gniddap.picture.Sizes;
import gniddap.picture.Subject;
import gniddap.picture.Told;
import gniddap.picture.View;
import gniddap.words.Words;
import java.util.function.Predicate;

/// What each stage does, in a plain sentence for each lane.
public final class StepsSentences {
    private StepsSentences() {}

    /// The sentences of both lanes; that of the third one, where it is shown, follows the second.
    public static Told tell(Subject subject, Frame frame) {
        Told lanes = lanes(subject, frame);
        return subject.scene().view() == View.PHASES
                ? new Told(
                        lanes.distributing(),
                        Words.say("steps.phases.told", lanes.collecting(), PhaseSentence.of(subject, frame)))
                : lanes;
    }

    static Told lanes(Subject subject, Frame frame) {
        Progress progress = Progress.of(subject, frame);
        return subject.transposed() ? transposed(subject, frame, progress) : convolution(subject, frame, progress);
    }

    private static Told transposed(Subject subject, Frame frame, Progress progress) {
        String size = Sizes.of(subject.problem().input().shape());
        return switch (progress.now()) {
            case null ->
                new Told(Words.say("steps.distributing.input", size), Words.say("steps.collecting.input", size));
            case INSERT -> new Told(apart(subject), inserted(subject));
            case BORDER -> new Told(Words.say("steps.distributing.border"), BorderSentence.of(subject));
            case TURN -> new Told(Words.say("steps.distributing.turn"), Words.say("steps.collecting.turn"));
            case CUT -> new Told(CutSentence.of(subject), cost(subject));
            case WORK -> new Told(Sentences.distributing(subject, frame.distributing()), slid(subject, frame));
            case BIAS -> last(subject, frame);
        };
    }

    private static Told convolution(Subject subject, Frame frame, Progress progress) {
        String size = Sizes.of(subject.problem().input().shape());
        return switch (progress.now()) {
            case null ->
                new Told(
                        Words.say("steps.distributing.input.convolution", size),
                        Words.say("steps.collecting.input.convolution", size));
            case INSERT, BORDER, TURN -> new Told(Words.say("steps.distributing.turn.convolution"), padded(subject));
            case WORK, CUT -> new Told(Sentences.distributing(subject, frame.distributing()), slid(subject, frame));
            case BIAS -> last(subject, frame);
        };
    }

    private static Told last(Subject subject, Frame frame) {
        return new Told(
                Sentences.distributing(subject, frame.distributing()),
                Sentences.collecting(subject, frame.collecting()));
    }

    private static String apart(Subject subject) {
        String stride = SizeTexts.alike(subject, Axis::stride);
        return all(subject, axis -> axis.stride() == 1)
                ? Words.say("steps.distributing.insert.none")
                : Words.say("steps.distributing.insert", stride);
    }

    private static String inserted(Subject subject) {
        String zeros = SizeTexts.alike(subject, axis -> axis.stride() - 1);
        return all(subject, axis -> axis.stride() == 1)
                ? Words.say("steps.collecting.insert.none")
                : Words.say("steps.collecting.insert", zeros, SizeTexts.inserted(subject));
    }

    private static String padded(Subject subject) {
        return all(subject, axis -> axis.begin() == 0 && axis.end() == 0)
                ? Words.say("steps.collecting.pad.none")
                : Words.say(
                        all(subject, axis -> axis.begin() >= 0 && axis.end() >= 0)
                                ? "steps.collecting.pad"
                                : "steps.collecting.pad.crop",
                        SizeTexts.bordered(subject));
    }

    /// What the lit step gathers, and how the kernel got there.
    private static String slid(Subject subject, Frame frame) {
        String gathers = Sentences.collecting(subject, frame.collecting());
        String stride = SizeTexts.alike(subject, Axis::stride);
        if (!subject.transposed()) {
            return Words.say("steps.join", gathers, Words.say("steps.collecting.strides", stride));
        }
        return all(subject, axis -> axis.stride() == 1)
                ? gathers
                : Words.say("steps.join", gathers, Words.say("steps.collecting.slide", stride));
    }

    private static String cost(Subject subject) {
        return Words.say(
                "steps.collecting.cut",
                subject.cost().zeroInserted(),
                subject.cost().byZero(),
                subject.cost().useful());
    }

    static boolean all(Subject subject, Predicate<Axis> holds) {
        return subject.layer().axes().stream().allMatch(holds);
    }

    static boolean allBordered(Subject subject, Predicate<BorderedAxis> holds) {
        return subject.bordered().stream().allMatch(holds);
    }
}
