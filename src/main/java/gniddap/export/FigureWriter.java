package gniddap.export;

import gniddap.picture.Picture;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes a figure to a file of any kind.
public final class FigureWriter {
    private FigureWriter() {}

    /// Gives the number of frames in the file.
    public static long write(Figure figure, Path target, boolean force) throws IOException {
        FileKind kind = FileKind.of(target);
        if (kind.moves()) {
            return film(figure, target, force);
        }
        try (WholeFile file = WholeFile.begin(target, force)) {
            file.write(kind == FileKind.SVG ? svg(figure) : png(figure));
            file.complete();
        }
        return 1;
    }

    private static long film(Figure figure, Path target, boolean force) throws IOException {
        long frames = figure.frames();
        FrameExport export = FrameExport.start(figure, target, force);
        try {
            for (long frame = 0; frame < frames; frame++) {
                export.frame(frame);
            }
            export.stop(frames);
        } finally {
            export.cancel();
        }
        return frames;
    }

    private static byte[] svg(Figure figure) {
        FigureSpec spec = figure.spec();
        return SvgPainter.paint(figure.still(), spec.pixelWidth(), spec.pixelHeight())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Figure figure) {
        FigureSpec spec = figure.spec();
        Picture picture = figure.still();
        FrameBuffer buffer = new FrameBuffer(spec.pixelWidth(), spec.pixelHeight());
        buffer.show(picture);
        return PngWriter.file(
                buffer.pixels(), spec.pixelWidth(), spec.pixelHeight(), picture.title(), picture.description());
    }
}
