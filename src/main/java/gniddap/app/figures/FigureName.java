package gniddap.app.figures;

import gniddap.app.files.FileName;
import gniddap.app.workbench.Work;
import gniddap.export.FileKind;
import gniddap.export.NumberedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of exported files.
final class FigureName {
    private FigureName() {}

    /// `padding-strides.gif`, or for one moment `padding-strides-step-5.png`; called after the work's file, if it has
    /// one.
    static String suggest(Work work, FileKind kind, Span span, long step) {
        String stem = work.file()
                .map(FileName::stem)
                .orElseGet(() -> FileName.slug(work.problem().name()));
        return stem + number(kind, span, step) + kind.ending();
    }

    /// The step that is seen, or a place for the numbers of several files.
    private static String number(FileKind kind, Span span, long step) {
        if (kind.isData() || kind.moves()) {
            return "";
        }
        boolean several = kind != FileKind.PDF;
        return switch (span) {
            case MOMENT -> "-step-" + step;
            case STEPS -> several ? "-step-%d" : "";
            case SHEET -> "-steps";
            case WORKSHEET -> "-worksheet";
            case RUN -> several ? "-%04d" : "";
        };
    }

    /// The file with the ending of its kind, if it has none yet.
    static Path withEnding(Path file, FileKind kind) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending()) ? file : file.resolveSibling(name + kind.ending());
    }

    /// Whether writing there would replace a file that the person has not been asked about.
    static boolean replaces(Path chosen, Path file) throws IOException {
        if (!NumberedName.isIn(file)) {
            return !file.equals(chosen) && Files.exists(file);
        }
        String form = String.valueOf(file.getFileName()).replaceAll("%(0[1-9])?d", "\\\\E[0-9]+\\\\Q");
        Pattern numbered = Pattern.compile("\\Q" + form + "\\E");
        try (Stream<Path> files = Files.list(file.toAbsolutePath().resolveSibling(""))) {
            return files.anyMatch(
                    each -> numbered.matcher(String.valueOf(each.getFileName())).matches());
        }
    }
}
