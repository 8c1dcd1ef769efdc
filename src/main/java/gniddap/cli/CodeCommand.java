package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.store.code.Dialect;
import gniddap.words.Words;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `code`: prints a program that computes a layer on its numbers.
final class CodeCommand implements Command {
    @Override
    public CommandSpec spec() {
        Options options = new Options("gniddap code", Words.say("cli.code.description"));
        return SourceArguments.in(options, Words.say("cli.code.file"))
                .value("--as", "NAME", Words.say("cli.code.as"))
                .examples(
                        "  gniddap code --preset same-tensorflow --as pytorch",
                        "  gniddap code layer.json --as numpy | python3")
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) {
        Arguments arguments = new Arguments(parsed);
        if (!arguments.has("--as")) {
            throw new Refusal("cli.code.refused.no-dialect");
        }
        Dialect dialect = DialectArgument.of(arguments, Dialect.NUMPY);
        FigureSource source = new SourceArguments(arguments).source();
        String code = dialect.code(source.problem());
        if (source instanceof FigureSource.File list && list.name() == null) {
            sayWhichOf(list.names(), console);
        }
        console.out().print(code);
    }

    /// As a remark, so that what is printed stays a program.
    private static void sayWhichOf(List<String> names, Console console) {
        if (names.size() > 1) {
            String name = names.getFirst().replaceAll("\\R", " ");
            console.out().println("# " + Words.say("cli.export.first", names.size(), name));
        }
    }
}
