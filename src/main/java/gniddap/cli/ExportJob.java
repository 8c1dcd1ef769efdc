package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.export.AltFiles;
import gniddap.export.Content;
import gniddap.export.ContentWriter;
import gniddap.export.FileKind;
import gniddap.export.Written;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;

/// One export that was asked for: where its problem comes from, what it holds, and the file it goes to.
///
/// @param alt whether a text for those who do not see it is written beside each picture
record ExportJob(FigureSource source, Content content, Path file, boolean force, boolean alt) {
    static ExportJob of(Arguments arguments) {
        String output = arguments.text("--output");
        if (output == null) {
            throw new Refusal("cli.export.refused.no-output", FileKind.endings());
        }
        Path file = arguments.path(output);
        FileKind kind = FileKind.of(file);
        FigureSource source = new SourceArguments(arguments).source();
        Content content = ContentArguments.of(arguments, source.problem(), kind);
        return new ExportJob(source, content, file, arguments.has("--force"), arguments.has("--alt"));
    }

    /// Writes the files, telling again and again which share is written, 0 to 1.
    Written write(DoubleConsumer progress) throws IOException {
        try {
            if (!alt) {
                return pictures(progress);
            }
            try (AltFiles texts = AltFiles.begin(content, file, force)) {
                return texts.beside(pictures(progress));
            }
        } catch (IOException broken) {
            throw new Failure(WholeFile.refusal(file, broken).message(), broken);
        }
    }

    private Written pictures(DoubleConsumer progress) throws IOException {
        return ContentWriter.write(content, file, force, share -> {
                    progress.accept(share);
                    return true;
                })
                .orElseThrow();
    }
}
