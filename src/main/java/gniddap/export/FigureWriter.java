package gniddap.export;

import gniddap.export.paint.FrameBuffer;
import gniddap.export.png.PngWriter;
import gniddap.export.svg.SvgPainter;
import gniddap.picture.Picture;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Writes a drawn figure to a file of any kind.
public final class FigureWriter {
    private static final int OPAQUE = 0xFF000000;

    private FigureWriter() {}

    static Optional<Written> write(Figure figure, Path target, boolean force, DoublePredicate goesOn)
            throws IOException {
        FileKind kind = FileKind.of(target);
        if (kind.moves()) {
            return film(figure, target, force, goesOn);
        }
        try (WholeFile file = WholeFile.begin(target, force)) {
            file.write(kind == FileKind.SVG ? svg(figure) : png(figure));
            if (!goesOn.test(1)) {
                return Optional.empty();
            }
            file.complete();
            return written(figure, target, 1);
        }
    }

    private static Optional<Written> film(Figure figure, Path target, boolean force, DoublePredicate goesOn)
            throws IOException {
        long frames = figure.frames();
        FrameExport export = FrameExport.start(figure, target, force);
        try {
            long frame = 0;
            while (goesOn.test((double) frame / frames)) {
                if (frame == frames) {
                    export.stop(frames);
                    return written(figure, target, frames);
                }
                export.frame(frame++);
            }
            return Optional.empty();
        } finally {
            export.cancel();
        }
    }

    private static Optional<Written> written(Figure figure, Path target, long pictures) {
        return Optional.of(new Written(List.of(target), pictures, figure.size()));
    }

    private static byte[] svg(Figure figure) {
        PixelSize size = figure.size();
        return SvgPainter.paint(figure.still(), size.width(), size.height()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Figure figure) {
        PixelSize size = figure.size();
        Picture picture = figure.still();
        return PngWriter.file(
                pixels(picture, size), size.width(), size.height(), picture.title(), picture.description());
    }

    /// The still figure as opaque pixels, 0xFFRRGGBB row by row, for places other than files.
    public static int[] pixels(Figure figure) {
        int[] pixels = pixels(figure.still(), figure.size());
        Arrays.setAll(pixels, n -> pixels[n] | OPAQUE);
        return pixels;
    }

    private static int[] pixels(Picture picture, PixelSize size) {
        FrameBuffer buffer = new FrameBuffer(size.width(), size.height());
        buffer.show(picture);
        return buffer.pixels();
    }
}
