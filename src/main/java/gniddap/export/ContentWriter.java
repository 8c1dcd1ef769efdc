package gniddap.export;

import gniddap.engine.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Writes contents of any kind to files of any kind.
public final class ContentWriter {
    private ContentWriter() {}

    /// Writes the files, asking again and again whether to go on, with the share that is written, 0 to 1. Gives
    /// nothing where it was to stop; then there is no file, or the one that was there before.
    ///
    /// @param force whether an existing file may be replaced
    public static Optional<Written> write(Content content, Path target, boolean force, DoublePredicate goesOn)
            throws IOException {
        try {
            return dispatch(content, target, force, goesOn);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Optional<Written> dispatch(Content content, Path target, boolean force, DoublePredicate goesOn)
            throws IOException {
        FileKind kind = FileKind.of(target);
        return switch (content) {
            case FigureSpec figure
            when kind == FileKind.PDF ->
                PdfPages.of(Figure.of(figure.cropped())).write(target, force, goesOn);
            case FigureSpec figure when !kind.isData() -> FigureWriter.write(Figure.of(figure), target, force, goesOn);
            case StoryboardSpec board
            when kind.isPictures() -> Storyboards.writer(board).write(target, force, goesOn);
            case WorksheetSpec sheet
            when kind == FileKind.PDF -> PdfPages.of(sheet).write(target, force, goesOn);
            case DataSpec data when kind.isData() -> DataWriter.write(data, target, force, goesOn);
            default -> throw new Refusal("export.refused.content", target);
        };
    }
}
