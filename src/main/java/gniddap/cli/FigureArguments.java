package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.export.FigureSpec;
import gniddap.picture.MatrixLook;
import gniddap.picture.Style;
import gniddap.picture.Theme;
import gniddap.picture.View;
import gniddap.trace.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads what figure is asked for.
final class FigureArguments {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    /// Divides 100, so that every frame of a GIF stands equally long.
    private static final int FRAMES_PER_SECOND = 25;

    private static final long SEED = 1;

    private final Arguments arguments;

    FigureArguments(Arguments arguments) {
        this.arguments = arguments;
    }

    FigureSpec spec(FigureSource source) {
        int[] pixels = arguments.pixels("--size", WIDTH, HEIGHT);
        List<String> views = Stream.of(View.values()).map(View::word).toList();
        List<String> grains = Stream.of(Grain.values()).map(Grain::word).toList();
        List<String> themes = Stream.of(Theme.values()).map(Theme::word).toList();
        return new FigureSpec(
                source.problem(),
                arguments.word("--view", View.TWO_MODELS, View::named, views),
                arguments.word("--grain", Grain.INPUT_VALUE, Grain::named, grains),
                new Style(arguments.word("--theme", Theme.LIGHT, Theme::named, themes), arguments.has("--symbols")),
                pixels[0],
                pixels[1],
                Math.toIntExact(Math.clamp(arguments.whole("--fps", FRAMES_PER_SECOND), 0, Integer.MAX_VALUE)),
                arguments.number("--speed", 1),
                arguments.has("--at") ? arguments.number("--at", 0) : null,
                null,
                MatrixLook.WHOLE.withTurn(turn()));
    }

    private double turn() {
        double turn = arguments.number("--turn", 0);
        if (!(turn >= 0 && turn <= 1)) {
            throw new Refusal("cli.export.refused.turn", turn);
        }
        return turn;
    }

    /// Exactly one of a file, a preset and a layer; their own options go with no other.
    FigureSource source() {
        List<FigureSource> sources = new ArrayList<>();
        String file = arguments.parameter();
        if (file != null) {
            sources.add(new FigureSource.File(arguments.path(file), arguments.text("--name")));
        }
        String preset = arguments.text("--preset");
        if (preset != null) {
            sources.add(new FigureSource.Preset(preset));
        }
        String layer = arguments.text("--layer");
        if (layer != null) {
            sources.add(new FigureSource.Typed(layer, arguments.text("--input-size"), arguments.whole("--seed", SEED)));
        }
        if (sources.size() != 1) {
            throw sources.isEmpty()
                    ? new Refusal("cli.export.refused.no-source")
                    : new Refusal("cli.export.refused.sources");
        }
        checkCompanions(file != null, layer != null);
        return sources.getFirst();
    }

    private void checkCompanions(boolean file, boolean layer) {
        if (arguments.has("--name") && !file) {
            throw new Refusal("cli.export.refused.name");
        }
        for (String option : List.of("--input-size", "--seed")) {
            if (arguments.has(option) && !layer) {
                throw new Refusal("cli.export.refused.drawn", option);
            }
        }
    }
}
