package gniddap.app.figures;

import gniddap.export.FileKind;
import java.util.Locale;

/// How much of the run a figure shows.
enum Span {
    /// The moment that is on screen.
    MOMENT,
    /// A picture for each of the steps that are typed.
    STEPS,
    /// The whole run, in frames that follow each other.
    RUN,
    /// Some steps as one sheet of pictures with captions.
    SHEET,
    /// Pages to compute the layer on by hand, and the answers.
    WORKSHEET;

    /// Whether a kind of file can show that much.
    boolean goesWith(FileKind kind) {
        return this != WORKSHEET || kind == FileKind.PDF;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
