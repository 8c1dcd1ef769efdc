package gniddap.app.figures;

import gniddap.engine.Refusal;
import gniddap.export.Content;
import gniddap.export.ContentWriter;
import gniddap.export.Written;
import gniddap.store.WholeFile;
import gniddap.words.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoublePredicate;

/// A file that a figure is to be written to.
record FigureFile(Content content, Path file) {
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
        return ContentWriter.write(content, file, true, goesOn)
                .<ExportState>map(this::done)
                .orElseGet(ExportState.Nothing::new);
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
