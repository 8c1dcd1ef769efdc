package gniddap.picture.sizes;

import gniddap.engine.Axis;
import gniddap.picture.Sizes;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// The sizes and the numbers of a layer in words, as PyTorch calls them; where axes differ, one number for each: 2×3.
record LayerWords(List<Axis> axes) {

    /// 5×5 → 3×3
    String sizes() {
        return Words.say("sizes.layer.sizes", each(Axis::input), each(Axis::output));
    }

    /// kernel 3, stride 2, padding 1
    String parameters(boolean turned) {
        List<String> parts = new ArrayList<>();
        String kernel = alike(Axis::kernel);
        parts.add(turned ? Words.say("sizes.layer.kernel.turned", kernel) : Words.say("sizes.layer.kernel", kernel));
        parts.add(Words.say("sizes.layer.stride", alike(Axis::stride)));
        parts.add(padding());
        if (axes.stream().anyMatch(axis -> axis.outputPadding() > 0)) {
            parts.add(Words.say("sizes.layer.output-padding", alike(Axis::outputPadding)));
        }
        if (axes.stream().anyMatch(axis -> axis.dilation() > 1)) {
            parts.add(Words.say("sizes.layer.dilation", alike(Axis::dilation)));
        }
        return String.join(", ", parts);
    }

    private String padding() {
        String begin = alike(Axis::begin);
        String end = alike(Axis::end);
        return begin.equals(end)
                ? Words.say("sizes.layer.padding", begin)
                : Words.say("sizes.layer.padding.uneven", begin, end);
    }

    private String alike(ToIntFunction<Axis> value) {
        return Sizes.alike(axes, value);
    }

    private String each(ToIntFunction<Axis> value) {
        return axes.stream().map(axis -> String.valueOf(value.applyAsInt(axis))).collect(Collectors.joining("×"));
    }
}
