package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.engine.exercise.Difficulty;
import gniddap.store.Presets;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads which problem is meant: exactly one of a file, a preset and a layer; their own options go with no other.
record SourceArguments(Arguments arguments) {
    private static final long SEED = 1;

    /// The options that are read here.
    static Options in(Options options, String fileDescription) {
        return options.parameter("FILE", fileDescription, false)
                .value("--name", "NAME", Words.say("cli.export.name"))
                .word("--preset", "PRESET", Words.say("cli.export.preset"), Presets.ids())
                .value("--layer", "CALL", Words.say("cli.export.layer"))
                .value("--input-size", "N|HxW", Words.say("cli.export.input-size"))
                .word("--difficulty", "DIFFICULTY", Words.say("cli.export.difficulty"), difficulties())
                .value("--seed", "N", Words.say("cli.export.seed"))
                .value("--input", "FILE", Words.say("cli.export.input"))
                .value("--weight", "FILE", Words.say("cli.export.weight"))
                .value("--bias", "FILE", Words.say("cli.export.bias"));
    }

    FigureSource source() {
        List<FigureSource> sources = new ArrayList<>();
        OperandArguments operands = new OperandArguments(arguments);
        String file = arguments.parameter();
        if (file != null) {
            sources.add(new FigureSource.File(arguments.path(file), arguments.text("--name"), operands));
        }
        String preset = arguments.text("--preset");
        if (preset != null) {
            sources.add(new FigureSource.Preset(preset, operands));
        }
        String layer = arguments.text("--layer");
        if (layer != null) {
            sources.add(new FigureSource.Typed(
                    layer, arguments.text("--input-size"), arguments.whole("--seed", SEED), operands));
        }
        if (arguments.has("--difficulty")) {
            sources.add(new FigureSource.Drawn(difficulty(), arguments.whole("--seed", SEED), operands));
        }
        if (sources.size() != 1) {
            throw sources.isEmpty()
                    ? new Refusal("cli.export.refused.no-source")
                    : new Refusal("cli.export.refused.sources");
        }
        checkCompanions(file != null, layer != null);
        return sources.getFirst();
    }

    private Difficulty difficulty() {
        return arguments.word("--difficulty", Difficulty.EASY, Difficulty::named, difficulties());
    }

    private static List<String> difficulties() {
        return Stream.of(Difficulty.values()).map(Difficulty::word).toList();
    }

    private void checkCompanions(boolean file, boolean layer) {
        if (arguments.has("--name") && !file) {
            throw new Refusal("cli.export.refused.name");
        }
        if (arguments.has("--input-size") && arguments.has("--input")) {
            throw new Refusal("cli.export.refused.input-size");
        }
        for (String option : List.of("--input-size", "--seed")) {
            boolean drawn = option.equals("--seed") && arguments.has("--difficulty");
            if (arguments.has(option) && !layer && !drawn) {
                throw new Refusal("cli.export.refused.drawn", option);
            }
        }
    }
}
