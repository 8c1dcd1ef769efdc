package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.BorderedAxis;
import gniddap.engine.Shape;
import gniddap.engine.Window;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Sizes, borders and windows in words.
public final class Sizes {
    private Sizes() {}

    /// The space of a tensor: 5×5, without images and channels.
    public static String of(Shape shape) {
        return shape.sizes().stream().skip(2).map(String::valueOf).collect(Collectors.joining("×"));
    }

    /// The complete output, its size and its gaps.
    public static String complete(Subject subject) {
        String size = of(subject.stage().complete());
        int gaps = subject.stage().gaps().count();
        return gaps == 0 ? Words.say("panel.complete", size) : Words.sayCount("panel.complete.gaps", gaps, size);
    }

    /// What the window keeps of f and what it cuts.
    public static String window(Subject subject) {
        String size = of(subject.problem().outputShape());
        List<Window> windows = subject.layer().axes().stream().map(Axis::window).toList();
        String begin = alike(windows, Window::begin);
        String end = alike(windows, Window::end);
        if (windows.stream().allMatch(window -> window.begin() == 0 && window.end() == 0)) {
            return Words.say("panel.window.whole", size);
        }
        if (windows.stream().anyMatch(window -> window.begin() < 0 || window.end() < 0)) {
            return Words.say("panel.window.past", size, begin, end);
        }
        return begin.equals(end)
                ? Words.say("panel.window.even", size, begin)
                : Words.say("panel.window.uneven", size, begin, end);
    }

    /// How the input became the bordered one.
    public static String bordered(Subject subject) {
        String before = alike(subject.bordered(), BorderedAxis::before);
        String after = alike(subject.bordered(), BorderedAxis::after);
        boolean crops = subject.bordered().stream().anyMatch(axis -> axis.before() < 0 || axis.after() < 0);
        if (!subject.transposed()) {
            return crops
                    ? Words.say("panel.padded.cropped", border(subject))
                    : before.equals(after)
                            ? Words.say("panel.padded.even", before)
                            : Words.say("panel.padded.uneven", before, after);
        }
        String inserted = alike(subject.bordered(), axis -> axis.spacing() - 1);
        if (crops) {
            return Words.say("panel.bordered.cropped", inserted, border(subject));
        }
        boolean dilated = subject.layer().axes().stream().anyMatch(axis -> axis.dilation() > 1);
        if (!before.equals(after)) {
            return Words.say("panel.bordered.uneven", inserted, before, after);
        }
        return dilated
                ? Words.say("panel.bordered.dilated", inserted, before)
                : Words.say("panel.bordered.even", inserted, before);
    }

    /// A border of zeros on some sides and cells cropped on others: border 1 before, cropped by 2 after.
    private static String border(Subject subject) {
        List<BorderedAxis> axes = subject.bordered();
        String before = border(axes, BorderedAxis::before);
        String after = border(axes, BorderedAxis::after);
        return before.equals(after) ? Words.say("border.both", before) : Words.say("border.uneven", before, after);
    }

    private static String border(List<BorderedAxis> axes, ToIntFunction<BorderedAxis> side) {
        long crops = axes.stream().filter(axis -> side.applyAsInt(axis) < 0).count();
        if (crops == axes.size()) {
            return Words.say("border.cropped", alike(axes, axis -> -side.applyAsInt(axis)));
        }
        return crops == 0 ? Words.say("border.zeros", alike(axes, side)) : Words.say("border.mixed", alike(axes, side));
    }

    /// Hyperparameters as the field writes them: k = 3, s = 2, p = 1.
    public static String parameters(List<Axis> axes) {
        String text =
                "k = " + alike(axes, Axis::kernel) + ", s = " + alike(axes, Axis::stride) + ", p = " + padding(axes);
        boolean dilated = axes.stream().anyMatch(axis -> axis.dilation() > 1);
        return dilated ? text + ", d = " + alike(axes, Axis::dilation) : text;
    }

    private static String padding(List<Axis> axes) {
        String begin = alike(axes, Axis::begin);
        String end = alike(axes, Axis::end);
        return begin.equals(end) ? begin : begin + "|" + end;
    }

    /// One number where all axes share it, else one for each: 2×3.
    public static <T> String alike(List<T> axes, ToIntFunction<T> value) {
        long different = axes.stream().mapToInt(value).distinct().count();
        return different == 1
                ? Numbers.print((long) value.applyAsInt(axes.getFirst()))
                : axes.stream()
                        .map(axis -> Numbers.print((long) value.applyAsInt(axis)))
                        .collect(Collectors.joining("×"));
    }
}
