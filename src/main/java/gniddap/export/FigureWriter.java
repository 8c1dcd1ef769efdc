package gniddap.export;

import gniddap.export.paint.FrameBuffer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Writes a drawn figure to a file of any kind.
public final class FigureWriter {
    private FigureWriter() {}

    static Optional<Written> write(Figure figure, Path target, boolean force, DoublePredicate goesOn)
            throws IOException {
        return switch (FileKind.of(target)) {
            case GIF, MP4, WEBM -> new FilmExport(figure, target).write(force, goesOn);
            case PNG, SVG -> new StillExport(figure, target).write(force, goesOn);
            default -> throw new IllegalStateException(target + " holds no pictures");
        };
    }

    /// The still figure as pixels, 0xAARRGGBB row by row, for places other than files.
    public static int[] pixels(Figure figure) {
        FrameBuffer buffer =
                new FrameBuffer(figure.size().width(), figure.size().height());
        buffer.show(figure.still());
        return buffer.pixels();
    }
}
