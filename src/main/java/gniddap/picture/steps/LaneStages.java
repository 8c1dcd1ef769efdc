package gniddap.picture.steps;

import gniddap.picture.Sizes;
import gniddap.picture.Subject;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;

/// The stages of each lane by name, and which of them is the present one.
final class LaneStages {
    private LaneStages() {}

    static String distributingTitle(Subject subject) {
        return Words.say(subject.transposed() ? "steps.distributing.title" : "steps.distributing.title.convolution");
    }

    static String collectingTitle(Subject subject) {
        return Words.say(subject.transposed() ? "steps.collecting.title" : "steps.collecting.title.convolution");
    }

    static Stepper distributing(Subject subject, Progress progress) {
        List<String> names = new ArrayList<>();
        names.add(Words.say("steps.stage.input", subject.inputLetter()));
        if (subject.transposed()) {
            names.add(Words.say("steps.stage.stamp"));
            names.add(Words.say("steps.stage.cut"));
        } else {
            names.add(Words.say("steps.stage.turn"));
            names.add(Words.say("steps.stage.scatter"));
        }
        List<String> sizes = List.of(
                Sizes.of(subject.problem().input().shape()),
                subject.transposed() ? Sizes.of(subject.stage().complete()) : kernel(subject),
                Sizes.of(subject.problem().outputShape()));
        int now = subject.transposed() ? transposedNow(progress) : scatterNow(progress);
        return ended(subject, new Stepper(names, sizes, now), progress);
    }

    static Stepper collecting(Subject subject, Progress progress) {
        List<String> names = new ArrayList<>();
        names.add(Words.say("steps.stage.input", subject.inputLetter()));
        if (subject.transposed()) {
            names.add(Words.say("steps.stage.zeros"));
            names.add(Words.say("steps.stage.border"));
            names.add(Words.say("steps.stage.turn"));
        } else {
            names.add(Words.say("steps.stage.pad"));
        }
        names.add(Words.say("steps.stage.slide"));
        List<String> sizes = new ArrayList<>();
        sizes.add(Sizes.of(subject.problem().input().shape()));
        if (subject.transposed()) {
            sizes.add(SizeTexts.spread(subject));
        }
        sizes.add(Sizes.of(subject.border().shape()));
        if (subject.transposed()) {
            sizes.add(kernel(subject));
        }
        sizes.add(Sizes.of(subject.problem().outputShape()));
        return ended(subject, new Stepper(names, sizes, collectingNow(progress, names.size())), progress);
    }

    /// The stages of the lane by phase.
    static Stepper phases(Subject subject, Progress progress) {
        List<String> names = new ArrayList<>();
        names.add(Words.say("steps.stage.input", subject.inputLetter()));
        names.add(Words.say("steps.stage.split"));
        names.add(Words.say("steps.stage.convolve"));
        names.add(Words.say("steps.stage.interleave"));
        int now = progress.now() == null ? 0 : Math.max(0, progress.now().compareTo(Act.BORDER));
        return ended(subject, new Stepper(names, List.of(), now), progress);
    }

    /// All lanes end with the output, and with the bias where there is one.
    private static Stepper ended(Subject subject, Stepper begun, Progress progress) {
        List<String> names = new ArrayList<>(begun.names());
        int output = names.size();
        names.add(Words.say("steps.stage.output", subject.outputLetter()));
        if (subject.problem().bias().isPresent()) {
            names.add(Words.say("steps.stage.bias"));
        }
        if (progress.now() == Act.BIAS) {
            return new Stepper(names, begun.sizes(), output + 1);
        }
        boolean arrived = progress.isDone(Act.CUT) || (!subject.transposed() && progress.isDone(Act.WORK));
        return new Stepper(names, begun.sizes(), arrived ? output : begun.now());
    }

    private static String kernel(Subject subject) {
        return Sizes.of(subject.problem().weight().shape());
    }

    private static int transposedNow(Progress progress) {
        return switch (progress.now()) {
            case WORK -> 1;
            case CUT, BIAS -> 2;
            case null, default -> 0;
        };
    }

    private static int scatterNow(Progress progress) {
        return progress.now() == null ? 0 : progress.now() == Act.BORDER ? 1 : 2;
    }

    /// @param output the number of the stage that is the output
    private static int collectingNow(Progress progress, int output) {
        return switch (progress.now()) {
            case null -> 0;
            case INSERT -> 1;
            case BORDER -> output == 5 ? 2 : 1;
            case TURN -> 3;
            case WORK -> output - 1;
            case CUT, BIAS -> output;
        };
    }
}
