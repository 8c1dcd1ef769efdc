package gniddap.cli;

import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.export.Extent;
import gniddap.export.FigureSpec;
import gniddap.export.FileKind;
import gniddap.export.Motion;
import gniddap.export.NumberedName;
import gniddap.export.PixelSize;
import gniddap.export.Sight;
import gniddap.export.StepChoice;
import gniddap.export.StoryboardSpec;
import gniddap.picture.MatrixLook;
import gniddap.picture.PanelName;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.trace.Grain;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads how a figure is asked for.
final class FigureArguments {
    private final Arguments arguments;

    FigureArguments(Arguments arguments) {
        this.arguments = arguments;
    }

    FigureSpec spec(Problem problem, FileKind kind) {
        return new FigureSpec(problem, sight(), extent(kind), size(FigureSpec.USUAL_SIZE), motion());
    }

    StoryboardSpec storyboard(Problem problem) {
        if (arguments.has("--at")) {
            throw new Refusal("cli.export.refused.storyboard.at");
        }
        String steps = arguments.text("--steps");
        Extent extent = steps == null ? new Extent.Run() : new Extent.Steps(StepChoice.read(steps));
        PixelSize size = size(StoryboardSpec.USUAL_SIZE);
        return new StoryboardSpec(new FigureSpec(problem, sight(), extent, size, motion()), whole("--columns", 0));
    }

    private Sight sight() {
        List<String> views = Stream.of(View.values()).map(View::word).toList();
        List<String> grains = Stream.of(Grain.values()).map(Grain::word).toList();
        return new Sight(
                arguments.word("--view", View.TWO_MODELS, View::named, views),
                panel(),
                arguments.has("--crop"),
                arguments.word("--grain", Grain.INPUT_VALUE, Grain::named, grains),
                style(),
                null,
                MatrixLook.WHOLE.withTurn(turn()));
    }

    private @Nullable PanelName panel() {
        List<String> words = Stream.of(PanelName.values()).map(PanelName::word).toList();
        return arguments.has("--panel") ? arguments.word("--panel", PanelName.INPUT, PanelName::named, words) : null;
    }

    private Style style() {
        List<String> themes = Stream.of(Theme.values()).map(Theme::word).toList();
        return new Style(
                arguments.word("--theme", Theme.LIGHT, Theme::named, themes),
                arguments.has("--symbols"),
                !arguments.has("--no-captions"),
                arguments.has("--transparent"));
    }

    private double turn() {
        double turn = arguments.number("--turn", 0);
        if (!(turn >= 0 && turn <= 1)) {
            throw new Refusal("cli.export.refused.turn", turn);
        }
        return turn;
    }

    private Extent extent(FileKind kind) {
        if (arguments.has("--at") && arguments.has("--steps")) {
            throw new Refusal("cli.export.refused.at-and-steps");
        }
        if (kind.moves() && (arguments.has("--at") || arguments.has("--steps"))) {
            String option = arguments.has("--at") ? "--at" : "--steps";
            throw new Refusal("cli.export.refused.at", option, String.valueOf(arguments.text("--output")));
        }
        String steps = arguments.text("--steps");
        if (steps != null) {
            return new Extent.Steps(StepChoice.read(steps));
        }
        if (arguments.has("--at")) {
            return new Extent.Still(arguments.number("--at", 0));
        }
        return kind.moves() || areFrames(arguments) ? new Extent.Run() : new Extent.Still(null);
    }

    /// Whether the run becomes a numbered picture for each frame.
    static boolean areFrames(Arguments arguments) {
        String file = arguments.text("--output");
        return file != null
                && NumberedName.isIn(arguments.path(file))
                && !arguments.has("--at")
                && !arguments.has("--steps");
    }

    private PixelSize size(PixelSize usual) {
        int[] pixels = arguments.pixels("--size", usual.width(), usual.height());
        PixelSize size = new PixelSize(pixels[0], pixels[1], whole("--dpi", PixelSize.USUAL_DOTS));
        double scale = arguments.number("--scale", 1);
        if (!(scale > 0)) {
            throw new Refusal("cli.export.refused.scale", scale);
        }
        return size.times(scale);
    }

    private Motion motion() {
        Motion usual = Motion.USUAL;
        return new Motion(
                whole("--fps", usual.framesPerSecond()),
                arguments.number("--speed", usual.speed()),
                whole("--loop", usual.loops()),
                arguments.has("--full-chroma"));
    }

    private int whole(String option, int usual) {
        return Math.toIntExact(Math.clamp(arguments.whole(option, usual), -1, Integer.MAX_VALUE));
    }
}
