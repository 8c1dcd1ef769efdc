package gniddap.cli;

import gniddap.store.Nearest;
import gniddap.words.Words;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what others' exceptions mean, each in one sentence.
final class Complaints {
    /// What other programs call an option, and what it is called here.
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("--step", "--at"),
            Map.entry("--frame", "--at"),
            Map.entry("--frames", "--steps"),
            Map.entry("--output", "-o"),
            Map.entry("--out", "-o"),
            Map.entry("--format", "-o"),
            Map.entry("--overwrite", "--force"),
            Map.entry("--width", "--size"),
            Map.entry("--height", "--size"),
            Map.entry("--resolution", "--dpi"),
            Map.entry("--density", "--dpi"),
            Map.entry("--background", "--transparent"),
            Map.entry("--framerate", "--fps"),
            Map.entry("--duration", "--speed"));

    private Complaints() {}

    static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing ->
                missing(missing.getMissing().getFirst());
            case OverwrittenOptionException twice -> Words.say("cli.refused.twice", name(twice.getOverwritten()));
            default -> Words.say("cli.refused.arguments", String.valueOf(wrong.getMessage()));
        };
    }

    static String sentence(IOException broken) {
        return broken instanceof Failure failure
                ? Words.say(failure.told())
                : Words.say("cli.failed.read", String.valueOf(broken.getMessage()));
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String typed = wrong.getUnmatched().getFirst();
        if (!typed.startsWith("-")) {
            return Words.say("cli.refused.argument", typed);
        }
        Set<String> known = wrong.getCommandLine().getCommandSpec().optionsMap().keySet();
        String name = typed.replaceFirst("=.*", "");
        String meant = MEANT.getOrDefault(name, "");
        String nearest =
                known.contains(meant) ? meant : Nearest.to(name, known, 1).getFirst();
        return Words.say("cli.refused.option", name, nearest);
    }

    private static String missing(ArgSpec argument) {
        return argument.isOption()
                ? Words.say("cli.refused.no-value", name(argument))
                : Words.say("cli.refused.no-parameter", argument.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
