package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.export.Figure;
import gniddap.export.FigureSpec;
import gniddap.export.FigureWriter;
import gniddap.export.FileKind;
import gniddap.export.Fonts;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `export`: writes a figure to a file.
final class ExportCommand implements Command {
    ExportCommand() {
        Fonts.prepare();
    }

    @Override
    public CommandSpec spec() {
        return new Options("gniddap export", Words.say("cli.export.description"))
                .parameter("FILE", Words.say("cli.export.file"), false)
                .value("--name", "NAME", Words.say("cli.export.name"))
                .value("--preset", "NAME", Words.say("cli.export.preset"))
                .value("--layer", "CALL", Words.say("cli.export.layer"))
                .value("--input-size", "N|HxW", Words.say("cli.export.input-size"))
                .value("--seed", "N", Words.say("cli.export.seed"))
                .value("-o, --output", "FILE", Words.say("cli.export.output"))
                .flag("--force", Words.say("cli.export.force"))
                .value("--view", "NAME", Words.say("cli.export.view"))
                .value("--size", "WxH", Words.say("cli.export.size"))
                .value("--theme", "NAME", Words.say("cli.export.theme"))
                .flag("--symbols", Words.say("cli.export.symbols"))
                .value("--grain", "NAME", Words.say("cli.export.grain"))
                .value("--turn", "SHARE", Words.say("cli.export.turn"))
                .value("--at", "STEP", Words.say("cli.export.at"))
                .value("--fps", "N", Words.say("cli.export.fps"))
                .value("--speed", "X", Words.say("cli.export.speed"))
                .examples(
                        "  gniddap export --preset padding-strides -o padding-strides.gif",
                        "  gniddap export --layer 'ConvTranspose2d(1, 1, 3, stride=2, padding=1)' --at 5 -o step.svg")
                .withHelp();
    }

    @Override
    public void run(ParseResult parsed, Console console) throws IOException {
        Arguments arguments = new Arguments(parsed);
        String output = arguments.text("--output");
        if (output == null) {
            throw new Refusal("cli.export.refused.no-output");
        }
        Path file = arguments.path(output);
        if (FileKind.of(file).moves() && arguments.has("--at")) {
            throw new Refusal("cli.export.refused.at", output);
        }
        FigureArguments wanted = new FigureArguments(arguments);
        FigureSource source = wanted.source();
        FigureSpec spec = wanted.spec(source);
        long frames = FigureWriter.write(Figure.of(spec), file, arguments.has("--force"));
        console.out().println(Words.sayCount("cli.export.done", frames, file, spec.pixelWidth(), spec.pixelHeight()));
        if (source instanceof FigureSource.File list && list.name() == null) {
            sayWhichOf(list.names(), console);
        }
    }

    private static void sayWhichOf(List<String> names, Console console) {
        if (names.size() > 1) {
            console.out().println(Words.say("cli.export.first", names.size(), names.getFirst()));
        }
    }
}
