package gniddap.cli;

import gniddap.export.FileKind;
import gniddap.export.PixelSize;
import gniddap.export.Written;
import gniddap.store.MadeFigure;
import gniddap.store.MadeFile;
import gniddap.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/// Tells what was written, to people in a line and to programs in JSON.
final class Report {
    private Report() {}

    /// What a job has written.
    ///
    /// @param asked the fingerprint of all that decides what the files hold
    static MadeFigure made(ExportJob job, Written written, String output, String asked, List<MadeFile> files) {
        PixelSize size = written.size();
        return new MadeFigure(
                output,
                asked,
                FileKind.of(job.file()).word(),
                written.pictures(),
                size == null ? 0 : size.width(),
                size == null ? 0 : size.height(),
                files);
    }

    static String line(MadeFigure made) {
        return made.width() == 0
                ? Words.say("cli.export.done.data", made.output())
                : Words.sayCount("cli.export.done", made.pictures(), made.output(), made.width(), made.height());
    }

    /// The fields of what was made, without the braces around them.
    static String json(MadeFigure made) {
        StringBuilder json = new StringBuilder("\"output\": ").append(JsonLine.quoted(made.output()));
        json.append(", \"kind\": \"").append(made.kind()).append('"');
        if (made.width() > 0) {
            json.append(", \"pictures\": %d, \"width\": %d, \"height\": %d"
                    .formatted(made.pictures(), made.width(), made.height()));
        }
        return json.append(", \"files\": [").append(files(made)).append(']').toString();
    }

    private static String files(MadeFigure made) {
        return made.files().stream()
                .map(file -> "{\"file\": %s, \"bytes\": %d}".formatted(JsonLine.quoted(file.name()), file.bytes()))
                .collect(Collectors.joining(", "));
    }
}
