package gniddap.picture.steps;

import gniddap.engine.Axis;
import gniddap.engine.ProductCount;
import gniddap.picture.Subject;
import gniddap.words.Words;

/// What gniddap does: what falls away with the ring, what output padding keeps, what lies past f.
final class CutSentence {
    private CutSentence() {}

    static String of(Subject subject) {
        String sizes = SizeTexts.cut(subject);
        ProductCount cost = subject.cost();
        long all = cost.useful() + cost.cut();
        String cut = cost.cut() == 0
                ? Words.say("steps.distributing.cut.none", all)
                : Words.say("steps.distributing.cut", cost.cut(), all, sizes);
        if (!StepsSentences.all(
                subject, axis -> axis.window().begin() >= 0 && axis.window().end() >= 0)) {
            return Words.say("steps.join", cut, Words.say("steps.distributing.cut.past"));
        }
        return StepsSentences.all(subject, axis -> axis.outputPadding() == 0)
                ? cut
                : Words.say("steps.join", cut, Words.say("steps.distributing.cut.kept", kept(subject)));
    }

    private static String kept(Subject subject) {
        return SizeTexts.alike(subject, Axis::outputPadding);
    }
}
