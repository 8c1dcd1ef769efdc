package gniddap.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One of the things the command line can do.
interface Command {
    /// Its options and what they mean.
    CommandSpec spec();

    /// Does it; what cannot be is refused, what fails on the way throws.
    void run(ParseResult arguments, Console console) throws IOException;
}
