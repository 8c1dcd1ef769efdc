package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.export.ContentWriter;
import gniddap.export.FileKind;
import gniddap.export.Written;
import gniddap.export.paint.Fonts;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `export`: writes a figure or data to a file.
final class ExportCommand implements Command {
    ExportCommand() {
        Fonts.prepare();
    }

    @Override
    public CommandSpec spec() {
        return ExportOptions.spec();
    }

    @Override
    public void run(ParseResult parsed, Console console) throws IOException {
        Arguments arguments = new Arguments(parsed);
        String output = arguments.text("--output");
        if (output == null) {
            throw new Refusal("cli.export.refused.no-output", FileKind.endings());
        }
        Path file = arguments.path(output);
        FileKind kind = FileKind.of(file);
        FigureSource source = new SourceArguments(arguments).source();
        ContentWriter.write(
                        ContentArguments.of(arguments, source.problem(), kind),
                        file,
                        arguments.has("--force"),
                        _ -> true)
                .ifPresent(written -> tell(written, console));
        if (source instanceof FigureSource.File list && list.name() == null) {
            sayWhichOf(list.names(), console);
        }
    }

    private static void tell(Written written, Console console) {
        Path first = written.files().getFirst();
        console.out()
                .println(
                        written.size() == null
                                ? Words.say("cli.export.done.data", first)
                                : Words.sayCount(
                                        "cli.export.done",
                                        written.pictures(),
                                        first,
                                        written.size().width(),
                                        written.size().height()));
    }

    private static void sayWhichOf(List<String> names, Console console) {
        if (names.size() > 1) {
            console.out().println(Words.say("cli.export.first", names.size(), names.getFirst()));
        }
    }
}
