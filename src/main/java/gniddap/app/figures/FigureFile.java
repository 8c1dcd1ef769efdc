package gniddap.app.figures;

import gniddap.engine.Refusal;
import gniddap.export.AltFiles;
import gniddap.export.Content;
import gniddap.export.ContentWriter;
import gniddap.export.Written;
import gniddap.store.WholeFile;
import gniddap.words.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// A file that a figure is to be written to.
///
/// @param alt whether a text for those who do not see it goes beside each picture
record FigureFile(Content content, Path file, boolean alt) {
    String name() {
        return String.valueOf(file.getFileName());
    }

    /// Writes the file, asking `goesOn` with the share that is written, 0 to 1, again and again; what came of it.
    ExportState write(DoublePredicate goesOn) {
        try {
            return writeOrRefuse(goesOn);
        } catch (Refusal refused) {
            return new ExportState.Failed(refused.message());
        } catch (IOException broken) {
            return new ExportState.Failed(WholeFile.refusal(file, broken).message());
        }
    }

    private ExportState writeOrRefuse(DoublePredicate goesOn) throws IOException {
        return written(goesOn).<ExportState>map(this::done).orElseGet(ExportState.Nothing::new);
    }

    private Optional<Written> written(DoublePredicate goesOn) throws IOException {
        if (!alt) {
            return ContentWriter.write(content, file, true, goesOn);
        }
        try (AltFiles texts = AltFiles.begin(content, file, true)) {
            Optional<Written> pictures = ContentWriter.write(content, file, true, goesOn);
            return pictures.isPresent() ? Optional.of(texts.beside(pictures.get())) : pictures;
        }
    }

    private ExportState done(Written written) {
        return new ExportState.Done(
                written.pictures() > 1
                        ? new Message("figures.done.film", name(), folder(), written.pictures())
                        : new Message("figures.done", name(), folder()));
    }

    private String folder() {
        return String.valueOf(file.toAbsolutePath().getParent());
    }
}
