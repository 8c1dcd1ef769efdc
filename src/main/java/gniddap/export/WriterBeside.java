package gniddap.export;

import gniddap.export.film.FilmWriter;
import gniddap.picture.change.Area;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Lets a writer work on a frame on another thread while the next one is painted.
final class WriterBeside implements FilmWriter {
    private final FilmWriter writer;
    private final int width;
    private final int[] taken;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    WriterBeside(FilmWriter writer, PixelSize size) {
        this.writer = writer;
        width = size.width();
        taken = new int[width * size.height()];
    }

    @Override
    public void show(int[] argb, List<Area> areas, long startCentiseconds) throws IOException {
        await();
        areas.forEach(area -> take(argb, area));
        work = CompletableFuture.runAsync(() -> write(areas, startCentiseconds), thread);
    }

    private void write(List<Area> areas, long startCentiseconds) {
        try {
            writer.show(taken, areas, startCentiseconds);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void finish(long endCentiseconds) throws IOException {
        await();
        writer.finish(endCentiseconds);
    }

    @Override
    public void close() {
        thread.close();
        writer.close();
    }

    private void take(int[] argb, Area area) {
        for (int y = area.y(); y < area.bottom(); y++) {
            int row = y * width + area.x();
            System.arraycopy(argb, row, taken, row, area.width());
        }
    }

    /// What went wrong on the other thread goes wrong here.
    private void await() throws IOException {
        try {
            work.join();
        } catch (CompletionException broken) {
            switch (broken.getCause()) {
                case UncheckedIOException unwritten -> throw unwritten.getCause();
                case RuntimeException wrong -> throw wrong;
                case Error wrong -> throw wrong;
                case null, default -> throw broken;
            }
        }
    }
}
