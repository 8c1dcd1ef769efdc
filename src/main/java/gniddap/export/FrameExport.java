package gniddap.export;

import gniddap.export.gif.GifWriter;
import gniddap.export.paint.FrameBuffer;
import gniddap.picture.Picture;
import gniddap.store.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Writes a figure as a film, frame by frame, so that the one who asked can show progress and cancel in between.
///
/// While one frame is painted and written, the next one is composed.
public final class FrameExport {
    private final Figure figure;
    private final WholeFile file;
    private final FrameBuffer buffer;
    private final GifWriter writer;
    private CompletableFuture<Picture> next;

    private FrameExport(Figure figure, WholeFile file) throws IOException {
        this.figure = figure;
        this.file = file;
        PixelSize size = figure.size();
        buffer = new FrameBuffer(size.width(), size.height());
        writer = new GifWriter(file.channel(), size.width(), size.height());
        next = compose(0);
    }

    /// Begins the file; ends with either `stop` or `cancel`.
    public static FrameExport start(Figure figure, Path target, boolean force) throws IOException {
        WholeFile file = WholeFile.begin(target, force);
        try {
            return new FrameExport(figure, file);
        } catch (IOException broken) {
            file.close();
            throw broken;
        }
    }

    /// Frames are written in order, from 0.
    public void frame(long number) throws IOException {
        Picture picture = next.join();
        next = compose(number + 1);
        writer.show(buffer.pixels(), buffer.show(picture), figure.startCentiseconds(number));
    }

    private CompletableFuture<Picture> compose(long number) {
        return CompletableFuture.supplyAsync(() -> figure.frame(number));
    }

    /// Completes the file after that many frames.
    public void stop(long frames) throws IOException {
        writer.finish(figure.startCentiseconds(frames));
        file.complete();
        file.close();
    }

    /// Leaves no file; an older one of that name stays as it was.
    public void cancel() throws IOException {
        file.close();
    }
}
