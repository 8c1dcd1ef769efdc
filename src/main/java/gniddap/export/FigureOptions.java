package gniddap.export;

import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.trace.Grain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words on the command line that ask for a figure; what is usual is left out.
final class FigureOptions {
    private final List<String> words = new ArrayList<>();

    private FigureOptions() {}

    static List<String> of(FigureSpec spec) {
        return of(spec, FigureSpec.USUAL_SIZE);
    }

    static List<String> of(FigureSpec spec, PixelSize usualSize) {
        FigureOptions options = new FigureOptions();
        options.sight(spec.sight());
        options.extent(spec.extent());
        options.size(spec.size(), usualSize);
        options.motion(spec.motion());
        return List.copyOf(options.words);
    }

    private void sight(Sight sight) {
        value("--view", sight.view() == View.TWO_MODELS ? null : sight.view().word());
        value("--panel", sight.panel() == null ? null : sight.panel().word());
        flag("--crop", sight.cropped());
        value(
                "--grain",
                sight.grain() == Grain.INPUT_VALUE ? null : sight.grain().word());
        value(
                "--theme",
                sight.style().theme() == Theme.LIGHT
                        ? null
                        : sight.style().theme().word());
        flag("--symbols", sight.style().symbols());
        flag("--no-captions", !sight.style().captions());
        flag("--transparent", sight.style().transparent());
        value("--turn", sight.look().turn() > 0 ? Double.toString(sight.look().turn()) : null);
    }

    private void extent(Extent extent) {
        switch (extent) {
            case Extent.Still(Double position) -> value("--at", position == null ? null : number(position));
            case Extent.Steps(StepChoice choice) -> value("--steps", choice.text());
            case Extent.Run() -> {}
        }
    }

    private void size(PixelSize size, PixelSize usualSize) {
        boolean usual = size.width() == usualSize.width() && size.height() == usualSize.height();
        value("--size", usual ? null : size.width() + "x" + size.height());
        value("--dpi", size.dotsPerInch() == PixelSize.USUAL_DOTS ? null : Integer.toString(size.dotsPerInch()));
    }

    private void motion(Motion motion) {
        Motion usual = Motion.USUAL;
        value(
                "--fps",
                motion.framesPerSecond() == usual.framesPerSecond()
                        ? null
                        : Integer.toString(motion.framesPerSecond()));
        value("--speed", motion.speed() == usual.speed() ? null : number(motion.speed()));
        value("--loop", motion.loops() == usual.loops() ? null : Integer.toString(motion.loops()));
        flag("--full-chroma", motion.fullChroma());
    }

    private void value(String option, @Nullable String value) {
        if (value != null) {
            words.add(option);
            words.add(value);
        }
    }

    private void flag(String option, boolean said) {
        if (said) {
            words.add(option);
        }
    }

    /// Whole numbers as a person writes them.
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
