package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.store.Nearest;
import gniddap.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The commands there are.
enum CommandName {
    OPEN,
    EXPORT,
    BATCH,
    COMPUTE,
    SHAPE,
    SOLVE,
    CODE,
    PRESETS,
    COMPLETION;

    Command command() {
        return switch (this) {
            case OPEN -> new OpenCommand();
            case EXPORT -> new ExportCommand();
            case BATCH -> new BatchCommand();
            case COMPUTE -> new ComputeCommand();
            case SHAPE -> new ShapeCommand();
            case SOLVE -> new SolveCommand();
            case CODE -> new CodeCommand();
            case PRESETS -> new PresetsCommand();
            case COMPLETION -> new CompletionCommand();
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it does, in a few words.
    String summary() {
        return Words.say("cli." + word() + ".summary");
    }

    static CommandName named(String word) {
        List<String> words = Arrays.stream(values()).map(CommandName::word).toList();
        return Arrays.stream(values())
                .filter(name -> name.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "cli.refused.command", word, Nearest.to(word, words, 1).getFirst()));
    }
}
