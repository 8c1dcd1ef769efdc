package gniddap.app.figures;

import gniddap.app.files.FileName;
import gniddap.app.workbench.Work;
import gniddap.export.AltFiles;
import gniddap.export.FileKind;
import gniddap.export.NumberedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of exported files.
final class FigureName {
    private FigureName() {}

    /// `padding-strides.gif`, or for one moment `padding-strides-step-5.png`; called after the work's file, if it has
    /// one. Layers that are drawn are called after what they are drawn from.
    static String suggest(Work work, FigurePlan plan) {
        return stem(work, plan)
                + number(plan.kind(), plan.span(), plan.step())
                + plan.kind().ending();
    }

    private static String stem(Work work, FigurePlan plan) {
        return plan.drawn()
                .map(drawn -> drawn.difficulty().word() + "-" + drawn.seed())
                .or(() -> work.file().map(FileName::stem))
                .orElseGet(() -> FileName.slug(work.problem().name()));
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

    /// What writing there would replace that the person, who chose a name, has not been asked about.
    static Optional<Path> replaced(Path chosen, FigureFile figure) throws IOException {
        Path file = figure.file();
        if (NumberedName.isIn(file)) {
            return hasNumbered(file) ? Optional.of(file) : Optional.empty();
        }
        if (!file.equals(chosen) && Files.exists(file)) {
            return Optional.of(file);
        }
        return Optional.of(AltFiles.name(file)).filter(text -> figure.alt() && Files.exists(text));
    }

    private static boolean hasNumbered(Path file) throws IOException {
        String form = String.valueOf(file.getFileName()).replaceAll("%(0[1-9])?d", "\\\\E[0-9]+\\\\Q");
        Pattern numbered = Pattern.compile("\\Q" + form + "\\E");
        try (Stream<Path> files = Files.list(file.toAbsolutePath().resolveSibling(""))) {
            return files.anyMatch(
                    each -> numbered.matcher(String.valueOf(each.getFileName())).matches());
        }
    }
}
