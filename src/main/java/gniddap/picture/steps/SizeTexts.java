package gniddap.picture.steps;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.picture.Sizes;
import gniddap.picture.Subject;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How each stage comes to its size, with the numbers of the layer; once where all axes agree.
final class SizeTexts {
    /// Keeps a sum on one line.
    private static final char UNBROKEN = '\u00a0';

    private SizeTexts() {}

    /// Sizes of the input with its zeros: 5×5.
    static String spread(Subject subject) {
        return subject.bordered().stream()
                .map(axis -> Numbers.print((long) new SpreadAxis(axis).spread()))
                .collect(Collectors.joining("×"));
    }

    /// (3 − 1)·2 + 1 = 5
    static String inserted(Subject subject) {
        return each(
                subject.bordered(),
                axis -> Words.say("steps.size.insert", axis.input(), axis.spacing(), new SpreadAxis(axis).spread()));
    }

    /// 5 + 1 + 1 = 7
    static String bordered(Subject subject) {
        return each(
                subject.bordered(),
                axis -> new SpreadAxis(axis).spread() + signed(axis.before()) + signed(axis.after()) + " = "
                        + axis.length());
    }

    /// 1·(3 − 1) − 1 = 1, before the values.
    static String before(Subject subject) {
        return each(
                subject.layer().axes(),
                axis -> reach(axis) + signed(-axis.begin()) + " = "
                        + Numbers.print((long) BorderedAxis.of(axis).before()));
    }

    /// 1·(3 − 1) − 1 + 1 = 2, after them.
    static String after(Subject subject) {
        return each(
                subject.layer().axes(),
                axis -> reach(axis) + signed(-axis.end()) + added(axis) + " = "
                        + Numbers.print((long) BorderedAxis.of(axis).after()));
    }

    /// What the window keeps of f and what it cuts on either side.
    static String window(Subject subject) {
        String size = Sizes.of(subject.problem().outputShape());
        String begin = alike(subject, axis -> axis.window().begin());
        String end = alike(subject, axis -> axis.window().end());
        return StepsSentences.all(
                        subject,
                        axis -> axis.window().begin() >= 0 && axis.window().end() >= 0)
                ? Words.say("steps.panel.window", size, begin, end)
                : Words.say("steps.panel.window.past", size, begin, end);
    }

    /// 7 − 1 − 1 = 5
    static String cut(Subject subject) {
        return each(
                subject.layer().axes(),
                axis -> axis.complete() + signed(-axis.begin()) + signed(-axis.end()) + added(axis) + " = "
                        + axis.output());
    }

    /// One number where all axes share it, else one for each: 2×3.
    static String alike(Subject subject, Function<Axis, Integer> number) {
        List<String> texts = subject.layer().axes().stream()
                .map(axis -> Numbers.print((long) number.apply(axis)))
                .toList();
        return texts.stream().distinct().count() == 1 ? texts.getFirst() : String.join("×", texts);
    }

    private static String reach(Axis axis) {
        return Words.say("steps.size.reach", axis.dilation(), axis.kernel());
    }

    private static String added(Axis axis) {
        return axis.outputPadding() == 0 ? "" : signed(axis.outputPadding());
    }

    private static String signed(int number) {
        return number > 0 ? " + " + number : " − " + -number;
    }

    private static <T> String each(List<T> axes, Function<T, String> text) {
        return axes.stream()
                .map(axis -> text.apply(axis).replace(' ', UNBROKEN))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
