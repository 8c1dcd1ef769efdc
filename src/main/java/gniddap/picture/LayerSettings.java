package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// The settings of a layer in words: kernel 3×3, stride 2, padding 1. What is usual is left out.
public final class LayerSettings {
    private LayerSettings() {}

    public static String of(Layer layer) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.say("hyperparameters.kernel", sizes(layer)));
        parts.add(Words.say("hyperparameters.stride", Sizes.alike(layer.axes(), Axis::stride)));
        parts.add(Words.say("hyperparameters.padding", Sizes.alike(layer.axes(), Axis::begin)));
        add(parts, layer, "hyperparameters.output-padding", Axis::outputPadding, 0);
        add(parts, layer, "hyperparameters.dilation", Axis::dilation, 1);
        if (layer.groups() > 1) {
            parts.add(Words.say("hyperparameters.groups", layer.groups()));
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, Layer layer, String key, ToIntFunction<Axis> value, int usual) {
        if (layer.axes().stream().anyMatch(axis -> value.applyAsInt(axis) != usual)) {
            parts.add(Words.say(key, Sizes.alike(layer.axes(), value)));
        }
    }

    private static String sizes(Layer layer) {
        return layer.axes().stream()
                .map(axis -> Integer.toString(axis.kernel()))
                .reduce((first, second) -> first + "×" + second)
                .orElseThrow();
    }
}
