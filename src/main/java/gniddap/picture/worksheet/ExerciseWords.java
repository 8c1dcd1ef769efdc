package gniddap.picture.worksheet;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import gniddap.engine.Problem;
import gniddap.picture.LayerSettings;
import gniddap.picture.Sizes;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;

/// What a page says of its layer, and how to compute it, in plain words.
final class ExerciseWords {
    private final Problem problem;
    private final Layer layer;

    ExerciseWords(Problem problem) {
        this.problem = problem;
        layer = problem.layer();
    }

    /// The layer's settings and sizes; what is usual is left out.
    String layer() {
        String sizes = Words.say("worksheet.sizes", Sizes.of(problem.input().shape()), Sizes.of(problem.outputShape()));
        return Words.say("worksheet.layer", LayerSettings.of(layer), sizes);
    }

    /// How to distribute, with or without a place for each stamp.
    String distributing(boolean stamps) {
        List<String> sentences = new ArrayList<>();
        sentences.add(stamps ? Words.say("worksheet.distributing.stamps") : Words.say("worksheet.distributing.none"));
        int down = layer.axes().getFirst().stride();
        int right = layer.axes().getLast().stride();
        sentences.add(
                layer.dimensions() == 1
                        ? Words.say("worksheet.distributing.line", right)
                        : Words.say("worksheet.distributing.plane", down, right));
        if (dilated()) {
            sentences.add(Words.say("worksheet.distributing.dilated", Sizes.alike(layer.axes(), Axis::dilation)));
        }
        if (layer.inPerGroup() > 1) {
            sentences.add(Words.say("worksheet.distributing.channels"));
        }
        sentences.add(
                problem.bias().isPresent()
                        ? Words.say("worksheet.distributing.window.bias")
                        : Words.say("worksheet.distributing.window"));
        return String.join(" ", sentences);
    }

    String collecting() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.say("worksheet.collecting.turn"));
        if (dilated()) {
            sentences.add(Words.say("worksheet.collecting.dilated", Sizes.alike(layer.axes(), Axis::dilation)));
        }
        sentences.add(
                layer.inPerGroup() > 1
                        ? Words.say("worksheet.collecting.slide.channels")
                        : Words.say("worksheet.collecting.slide"));
        if (problem.bias().isPresent()) {
            sentences.add(Words.say("worksheet.collecting.bias"));
        }
        sentences.add(Words.say("worksheet.collecting.same"));
        return String.join(" ", sentences);
    }

    private boolean dilated() {
        return layer.axes().stream().anyMatch(axis -> axis.dilation() > 1);
    }
}
