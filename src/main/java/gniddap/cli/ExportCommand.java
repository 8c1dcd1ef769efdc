package gniddap.cli;

import gniddap.export.Written;
import gniddap.export.paint.Fonts;
import gniddap.store.MadeFigure;
import gniddap.store.MadeFile;
import gniddap.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        ExportJob job = ExportJob.of(new Arguments(parsed));
        MadeFigure made = write(job, console);
        if (parsed.hasMatchedOption("--json")) {
            console.out().println("{" + Report.json(made) + "}");
            return;
        }
        console.out().println(Report.line(made));
        if (job.source() instanceof FigureSource.File list && list.name() == null) {
            sayWhichOf(list.names(), console);
        }
    }

    private static MadeFigure write(ExportJob job, Console console) throws IOException {
        try (StopTeller _ = StopTeller.begin(console)) {
            Written written = job.write(_ -> {});
            List<MadeFile> files = new ArrayList<>();
            for (Path file : written.files()) {
                files.add(new MadeFile(file.toString(), Files.size(file), ""));
            }
            return Report.made(job, written, files.getFirst().name(), "", files);
        }
    }

    private static void sayWhichOf(List<String> names, Console console) {
        if (names.size() > 1) {
            console.out().println(Words.say("cli.export.first", names.size(), names.getFirst()));
        }
    }
}
