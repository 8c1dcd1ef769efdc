package gniddap.cli;

import gniddap.export.AltFiles;
import gniddap.export.FileKind;
import gniddap.export.PixelSize;
import gniddap.export.Written;
import gniddap.store.MadeFigure;
import gniddap.store.MadeFile;
import gniddap.words.Words;
import java.nio.file.Path;
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

    /// What was written where: the size, and how many pages, pictures or frames there are where there can be several.
    static String line(MadeFigure made) {
        if (made.width() == 0) {
            return Words.say("cli.export.done.data", made.output());
        }
        List<String> texts = texts(made);
        String line = Words.say("cli.export.done", files(made, texts.size()), made.width(), made.height(), count(made));
        return switch (texts.size()) {
            case 0 -> line;
            case 1 -> Words.say("cli.export.done.text", line, texts.getFirst());
            default -> Words.say("cli.export.done.texts", line, AltFiles.ENDING);
        };
    }

    private static List<String> texts(MadeFigure made) {
        return made.files().stream()
                .map(MadeFile::name)
                .filter(name -> name.endsWith(AltFiles.ENDING))
                .toList();
    }

    /// Of numbered pictures the first and the last.
    private static String files(MadeFigure made, int texts) {
        int pictures = made.files().size() - texts;
        String first = made.files().getFirst().name();
        return pictures == 1
                ? first
                : Words.say(
                        "cli.export.done.series", first, nameAlone(made.files().get(pictures - 1)));
    }

    private static String nameAlone(MadeFile file) {
        return String.valueOf(Path.of(file.name()).getFileName());
    }

    private static String count(MadeFigure made) {
        long pictures = made.pictures();
        FileKind kind = FileKind.of(Path.of(made.output()));
        if (kind.moves()) {
            return Words.sayCount("cli.export.done.frames", pictures);
        }
        if (kind == FileKind.PDF) {
            return Words.sayCount("cli.export.done.pages", pictures);
        }
        return Words.sayCount("cli.export.done.pictures", pictures);
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
