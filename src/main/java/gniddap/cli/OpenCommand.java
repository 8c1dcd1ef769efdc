package gniddap.cli;

import gniddap.store.ProblemFile;
import gniddap.words.Words;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `open`: sees that the file can be opened. The window itself is opened by Main, for the command line knows none.
public final class OpenCommand implements Command {
    private static final String WORD = "open";

    OpenCommand() {}

    /// The file that arguments which were accepted ask to open; none where they ask for anything else.
    public static Optional<Path> file(String... arguments) {
        boolean opens = arguments.length == 2 && arguments[0].equals(WORD) && !arguments[1].startsWith("-");
        return opens ? Optional.of(Path.of(arguments[1])) : Optional.empty();
    }

    @Override
    public CommandSpec spec() {
        return new Options("gniddap open", Words.say("cli.open.description"))
                .parameter("FILE", Words.say("cli.open.file"), true)
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) {
        Arguments arguments = new Arguments(parsed);
        ProblemFile.read(arguments.path(Objects.requireNonNull(arguments.parameter())));
    }
}
