package gniddap.export;

import gniddap.picture.Picture;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongPredicate;

/// Writes a figure to a file of any kind.
public final class FigureWriter {
    private static final int OPAQUE = 0xFF000000;

    private FigureWriter() {}

    /// Gives the number of frames in the file.
    public static long write(Figure figure, Path target, boolean force) throws IOException {
        return write(figure, target, force, _ -> true);
    }

    /// The same, asking before each frame, and before the file is completed, whether to go on, with the number of
    /// frames
    /// that are written. Gives 0 where it was to stop; then there is no file, or the one that was there before.
    public static long write(Figure figure, Path target, boolean force, LongPredicate goesOn) throws IOException {
        FileKind kind = FileKind.of(target);
        if (kind.moves()) {
            return film(figure, target, force, goesOn);
        }
        try (WholeFile file = WholeFile.begin(target, force)) {
            file.write(kind == FileKind.SVG ? svg(figure) : png(figure));
            return goesOn.test(1) ? complete(file) : 0;
        }
    }

    private static long complete(WholeFile file) throws IOException {
        file.complete();
        return 1;
    }

    private static long film(Figure figure, Path target, boolean force, LongPredicate goesOn) throws IOException {
        long frames = figure.frames();
        FrameExport export = FrameExport.start(figure, target, force);
        try {
            long frame = 0;
            while (goesOn.test(frame)) {
                if (frame == frames) {
                    export.stop(frames);
                    return frames;
                }
                export.frame(frame++);
            }
            return 0;
        } finally {
            export.cancel();
        }
    }

    private static byte[] svg(Figure figure) {
        FigureSpec spec = figure.spec();
        return SvgPainter.paint(figure.still(), spec.pixelWidth(), spec.pixelHeight())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Figure figure) {
        FigureSpec spec = figure.spec();
        Picture picture = figure.still();
        return PngWriter.file(
                pixels(picture, spec), spec.pixelWidth(), spec.pixelHeight(), picture.title(), picture.description());
    }

    /// The still figure as opaque pixels, 0xFFRRGGBB row by row, for places other than files.
    public static int[] pixels(Figure figure) {
        int[] pixels = pixels(figure.still(), figure.spec());
        Arrays.setAll(pixels, n -> pixels[n] | OPAQUE);
        return pixels;
    }

    private static int[] pixels(Picture picture, FigureSpec spec) {
        FrameBuffer buffer = new FrameBuffer(spec.pixelWidth(), spec.pixelHeight());
        buffer.show(picture);
        return buffer.pixels();
    }
}
