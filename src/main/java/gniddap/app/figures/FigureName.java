package gniddap.app.figures;

import gniddap.app.files.FileName;
import gniddap.app.workbench.Work;
import gniddap.export.FileKind;
import java.nio.file.Path;
import java.util.Locale;

/// Names of exported files.
final class FigureName {
    private FigureName() {}

    /// `padding-strides.gif`, or for one moment `padding-strides-step-5.png`; called after the work's file, if it has
    /// one.
    static String suggest(Work work, FileKind kind, long step) {
        String stem = work.file()
                .map(FileName::stem)
                .orElseGet(() -> FileName.slug(work.problem().name()));
        return stem + (kind.moves() ? "" : "-step-" + step) + kind.ending();
    }

    /// The file with the ending of its kind, if it has none yet.
    static Path withEnding(Path file, FileKind kind) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(kind.ending()) ? file : file.resolveSibling(name + kind.ending());
    }
}
