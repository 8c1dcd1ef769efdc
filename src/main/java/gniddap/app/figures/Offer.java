package gniddap.app.figures;

import gniddap.export.FileKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// Which choices go with which kinds of file.
enum Offer {
    LOOK(kind -> !kind.isData()),
    /// A PDF is always cut to the drawing.
    CROP(kind -> !kind.isData() && kind != FileKind.PDF),
    SPAN(kind -> !kind.isData() && !kind.moves()),
    SCALE(one(FileKind.PNG)),
    DOTS(one(FileKind.PNG, FileKind.SVG, FileKind.PDF)),
    LOOPS(one(FileKind.GIF)),
    CHROMA(one(FileKind.MP4, FileKind.WEBM)),
    DIALECT(one(FileKind.PY)),
    ARRAY(one(FileKind.NPY, FileKind.CSV)),
    MOTION(FileKind::moves),
    /// What a worksheet is printed on.
    PAPER(one(FileKind.PDF));

    @SuppressWarnings("ImmutableEnumChecker") // none of the predicates remembers anything
    private final Predicate<FileKind> kinds;

    Offer(Predicate<FileKind> kinds) {
        this.kinds = kinds;
    }

    boolean goesWith(FigureChoices choices) {
        FileKind kind = choices.kindProperty().get();
        boolean frames = this == MOTION
                && (kind == FileKind.PNG || kind == FileKind.SVG)
                && choices.spanProperty().get() == Span.RUN;
        boolean onPaper = choices.spanProperty().get() == Span.WORKSHEET;
        return switch (this) {
            case SPAN -> kinds.test(kind);
            case PAPER -> onPaper;
            default -> !onPaper && (kinds.test(kind) || frames);
        };
    }

    BooleanBinding in(FigureChoices choices) {
        return Bindings.createBooleanBinding(() -> goesWith(choices), choices.kindProperty(), choices.spanProperty());
    }

    private static Predicate<FileKind> one(FileKind first, FileKind... more) {
        Set<FileKind> kinds = EnumSet.of(first, more);
        return kinds::contains;
    }
}
