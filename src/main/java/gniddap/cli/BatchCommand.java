package gniddap.cli;

import gniddap.export.paint.Fonts;
import gniddap.store.FigureList;
import gniddap.store.ListedFigure;
import gniddap.store.MadeFigures;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `batch`: makes the figures of a list whose inputs changed.
final class BatchCommand implements Command {
    /// Options of `export` that a list has no use for.
    private static final Set<String> LEFT_OUT = Set.of("help", "force", "json");

    BatchCommand() {
        Fonts.prepare();
    }

    @Override
    public CommandSpec spec() {
        return new Options("gniddap batch", Words.say("cli.batch.description"))
                .parameter("FILE", Words.say("cli.batch.file"), true)
                .flag("--force", Words.say("cli.batch.force"))
                .flag("--json", Words.say("cli.batch.json"))
                .examples(
                        "  gniddap batch figures.json, where figures.json holds",
                        "  [ { \"preset\": \"dilated\", \"view\": \"collecting\", \"at\": 5, \"output\": \"a.svg\" },",
                        "    { \"file\": \"layer.json\", \"theme\": \"dark\", \"symbols\": true, \"output\": \"b.gif\" } ]")
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) throws IOException {
        Arguments arguments = new Arguments(parsed);
        Path list = arguments.path(Objects.requireNonNull(arguments.parameter()));
        List<ListedFigure> figures = figures(list);
        Batch batch = new Batch(list, figures, MadeFigures.beside(list), arguments.has("--force"));
        boolean json = arguments.has("--json");
        BatchReport report = new BatchReport(console, list, json);
        try (StopTeller _ = StopTeller.begin(console)) {
            batch.run(report);
        }
        report.end();
    }

    private static List<ListedFigure> figures(Path list) {
        Set<String> values = new HashSet<>(Set.of("file"));
        Set<String> flags = new HashSet<>();
        for (OptionSpec option : ExportOptions.spec().options()) {
            String name = option.longestName().replaceFirst("^--", "");
            if (!LEFT_OUT.contains(name)) {
                (option.arity().max() == 0 ? flags : values).add(name);
            }
        }
        return FigureList.read(list, values, flags);
    }
}
