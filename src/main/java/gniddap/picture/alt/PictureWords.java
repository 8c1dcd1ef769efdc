package gniddap.picture.alt;

import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Shape;
import gniddap.picture.Composer;
import gniddap.picture.LayerSettings;
import gniddap.picture.PanelName;
import gniddap.picture.Sizes;
import gniddap.picture.View;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said of every picture of a scene, whatever the moment.
record PictureWords(Composer composer, @Nullable PanelName panel) {

    View view() {
        return composer.scene().view();
    }

    /// Whether the view has no steps.
    boolean standsStill() {
        return view() == View.SIZES;
    }

    /// The whole text around what is said of the moment.
    AltText text(String moment, String captionEnd) {
        List<String> sentences = new ArrayList<>();
        sentences.add(layer("alt.layer", "alt.layer.convolution"));
        sentences.add(what());
        if (!moment.isEmpty()) {
            sentences.add(moment);
        }
        numbers(sentences);
        return new AltText(String.join(" ", sentences), layer("alt.caption", "alt.caption.convolution") + captionEnd);
    }

    private String what() {
        if (panel != null) {
            return Words.say("alt.panel", panel.word().replace('-', ' '));
        }
        String usual = Words.say("alt.view." + view().word());
        if (problem().layer().operation() == Operation.TRANSPOSED) {
            return usual;
        }
        return switch (view()) {
            case TWO_MODELS -> Words.say("alt.convolution.two-models");
            case DISTRIBUTING -> Words.say("alt.convolution.distributing");
            case COLLECTING -> Words.say("alt.convolution.collecting");
            default -> usual;
        };
    }

    private String layer(String transposed, String convolution) {
        Problem problem = problem();
        boolean turned = problem.layer().operation() == Operation.TRANSPOSED;
        return Words.say(
                turned ? transposed : convolution,
                LayerSettings.of(problem.layer()),
                size(problem.input().shape()),
                size(problem.outputShape()));
    }

    private void numbers(List<String> sentences) {
        Problem problem = problem();
        TensorText.of(problem.input()).ifPresent(text -> sentences.add(Words.say("alt.input", text)));
        if (problem.weight().count() == problem.layer().kernelCells()) {
            TensorText.of(problem.weight()).ifPresent(text -> sentences.add(Words.say("alt.kernel", text)));
        }
        if (TensorText.isFor(problem.outputShape())) {
            TensorText.of(Reading.COLLECT.compute(problem))
                    .ifPresent(text -> sentences.add(Words.say("alt.output", text)));
        }
    }

    private Problem problem() {
        return composer.scene().problem();
    }

    private static String size(Shape shape) {
        String size = Sizes.of(shape);
        return shape.size(1) == 1 ? size : Words.say("alt.channels", size, shape.size(1));
    }
}
