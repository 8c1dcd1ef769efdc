package gniddap.app.figures;

import gniddap.export.FileKind;
import java.util.EnumSet;
import java.util.function.BiPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/// Which choices go with which kinds of file, and how much of the run they show.
enum Offer {
    LOOK(Offer::isDrawn),
    ALT(Offer::isDrawn),
    /// Below the pictures of one sheet stand their sentences.
    CAPTIONS((kind, span) -> isDrawn(kind, span) && span != Span.SHEET),
    /// A PDF and the pictures of one sheet are always cut to the drawing.
    CROP((kind, span) -> isDrawn(kind, span) && kind != FileKind.PDF && span != Span.SHEET),
    /// Pictures of any kind, on a worksheet, too.
    DRAWN((kind, _) -> !kind.isData()),
    FILM((kind, _) -> kind.moves()),
    SPAN((kind, _) -> kind.isPictures()),
    STEPS((kind, span) -> kind.isPictures() && span == Span.STEPS),
    SHEET((kind, span) -> kind.isPictures() && span == Span.SHEET),
    WORKSHEET((kind, span) -> kind.isPictures() && span == Span.WORKSHEET),
    SCALE((kind, _) -> kind == FileKind.PNG),
    DOTS((kind, span) -> kind.isPictures() && isDrawn(kind, span)),
    MOTION((kind, span) -> kind.moves()
            || (span == Span.RUN && EnumSet.of(FileKind.PNG, FileKind.SVG).contains(kind))),
    LOOPS((kind, _) -> kind == FileKind.GIF),
    CHROMA((kind, _) -> EnumSet.of(FileKind.MP4, FileKind.WEBM).contains(kind)),
    DIALECT((kind, _) -> kind == FileKind.PY),
    ARRAY((kind, _) -> EnumSet.of(FileKind.NPY, FileKind.CSV).contains(kind));

    @SuppressWarnings("ImmutableEnumChecker") // none of the predicates remembers anything
    private final BiPredicate<FileKind, Span> goes;

    Offer(BiPredicate<FileKind, Span> goes) {
        this.goes = goes;
    }

    boolean goesWith(FigureChoices choices) {
        return goes.test(choices.kindProperty().get(), choices.span());
    }

    BooleanBinding in(FigureChoices choices) {
        return Bindings.createBooleanBinding(() -> goesWith(choices), choices.kindProperty(), choices.spanProperty());
    }

    private static boolean isDrawn(FileKind kind, Span span) {
        return !kind.isData() && span != Span.WORKSHEET;
    }
}
