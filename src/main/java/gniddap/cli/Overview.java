package gniddap.cli;

import gniddap.words.Words;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the program says about itself as a whole: help and version.
final class Overview {
    private static final Set<String> HELP = Set.of("--help", "-h", "help");
    private static final Set<String> VERSION = Set.of("--version", "-V");

    /// Whether the arguments ask for this, and not for a command.
    boolean answers(String... arguments) {
        return arguments.length == 0 || HELP.contains(arguments[0]) || VERSION.contains(arguments[0]);
    }

    void print(String[] arguments, PrintStream out) {
        if (arguments.length > 0 && VERSION.contains(arguments[0])) {
            out.println(Words.say("cli.version", version()));
            return;
        }
        out.println(Words.say("cli.overview"));
        out.println();
        for (CommandName name : CommandName.values()) {
            out.println("  gniddap " + name.word() + " ".repeat(12 - name.word().length()) + name.summary());
        }
        out.println();
        List.of(Words.say("cli.overview.help"), Words.say("cli.overview.codes")).forEach(out::println);
    }

    /// As the jar says it.
    private static String version() {
        @Nullable String version = Overview.class.getPackage().getImplementationVersion();
        return version == null ? Words.say("cli.version.unpacked") : version;
    }
}
