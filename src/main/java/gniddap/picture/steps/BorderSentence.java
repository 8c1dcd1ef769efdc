package gniddap.picture.steps;

import gniddap.engine.Axis;
import gniddap.picture.Subject;
import gniddap.words.Words;

/// How wide the border of zeros is and why. Negative ones crop.
final class BorderSentence {
    private BorderSentence() {}

    static String of(Subject subject) {
        String width = width(subject);
        if (StepsSentences.all(subject, axis -> axis.stride() == 1 && axis.dilation() == 1)) {
            return paired(subject, width);
        }
        return width;
    }

    private static String width(Subject subject) {
        String before = SizeTexts.before(subject);
        String sizes = SizeTexts.bordered(subject);
        if (!StepsSentences.allBordered(subject, axis -> axis.before() >= 0 && axis.after() >= 0)) {
            return Words.say("steps.collecting.border.crop", before, SizeTexts.after(subject), sizes);
        }
        if (StepsSentences.allBordered(subject, axis -> axis.before() == 0 && axis.after() == 0)) {
            return Words.say("steps.collecting.border.none", before);
        }
        return StepsSentences.allBordered(subject, axis -> axis.before() == axis.after())
                ? Words.say("steps.collecting.border", before, sizes)
                : Words.say("steps.collecting.border.uneven", before, SizeTexts.after(subject), sizes);
    }

    /// At stride 1 the named paddings come in pairs: none and full, half and half.
    private static String paired(Subject subject, String width) {
        if (StepsSentences.all(subject, axis -> pads(axis, 0))) {
            return Words.say("steps.join", width, Words.say("steps.collecting.border.full"));
        }
        if (StepsSentences.all(subject, axis -> pads(axis, axis.kernel() - 1))) {
            return Words.say("steps.join", width, Words.say("steps.collecting.border.no"));
        }
        return StepsSentences.all(subject, axis -> axis.kernel() % 2 == 1 && pads(axis, axis.kernel() / 2))
                ? Words.say("steps.join", width, Words.say("steps.collecting.border.half"))
                : width;
    }

    private static boolean pads(Axis axis, int padding) {
        return axis.kernel() > 1 && axis.begin() == padding && axis.end() == padding;
    }
}
