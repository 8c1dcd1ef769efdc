package gniddap.export;

import gniddap.export.film.FilmWriter;
import gniddap.picture.change.Area;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Lets a writer work on frames on another thread while the next ones are painted.
///
/// What waits for the writer takes no more memory than one whole frame, and no more than a few frames wait.
final class WriterBeside implements FilmWriter {
    private static final int MOST_WAITING = 16;

    private final FilmWriter writer;
    private final int width;
    private final int[] taken;
    /// In pixels.
    private final Semaphore room;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile @Nullable Throwable broken;
    private volatile boolean closing;

    /// The pixels of an area, row by row.
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    private record Patch(Area area, int[] argb) {}

    WriterBeside(FilmWriter writer, PixelSize size) {
        this.writer = writer;
        width = size.width();
        taken = new int[width * size.height()];
        room = new Semaphore(taken.length);
    }

    @Override
    public void show(int[] argb, List<Area> areas, long startCentiseconds) throws IOException {
        int changed = areas.stream().mapToInt(Area::pixels).sum();
        int needed = Math.clamp(changed, Math.ceilDiv(taken.length, MOST_WAITING), taken.length);
        room.acquireUninterruptibly(needed);
        failIfBroken();
        List<Patch> patches = areas.stream().map(area -> patch(argb, area)).toList();
        thread.execute(() -> write(patches, areas, startCentiseconds, needed));
    }

    @Override
    public void finish(long endCentiseconds) throws IOException {
        CompletableFuture.runAsync(() -> {}, thread).join();
        failIfBroken();
        writer.finish(endCentiseconds);
    }

    /// What still waits is left out.
    @Override
    public void close() {
        closing = true;
        thread.close();
        writer.close();
    }

    private Patch patch(int[] argb, Area area) {
        if (area.width() == width) {
            return new Patch(area, Arrays.copyOfRange(argb, area.y() * width, area.bottom() * width));
        }
        int[] pixels = new int[area.pixels()];
        for (int row = 0; row < area.height(); row++) {
            int from = (area.y() + row) * width + area.x();
            System.arraycopy(argb, from, pixels, row * area.width(), area.width());
        }
        return new Patch(area, pixels);
    }

    /// Whatever goes wrong here goes wrong where the next frame is shown.
    private void write(List<Patch> patches, List<Area> areas, long startCentiseconds, int needed) {
        try {
            take(patches, needed);
            if (broken == null && !closing) {
                writer.show(taken, areas, startCentiseconds);
            }
        } catch (IOException | RuntimeException | Error wrong) {
            broken = wrong;
        }
    }

    private void take(List<Patch> patches, int needed) {
        try {
            patches.forEach(this::take);
        } finally {
            room.release(needed);
        }
    }

    private void take(Patch patch) {
        Area area = patch.area();
        for (int row = 0; row < area.height(); row++) {
            int to = (area.y() + row) * width + area.x();
            System.arraycopy(patch.argb(), row * area.width(), taken, to, area.width());
        }
    }

    private void failIfBroken() throws IOException {
        switch (broken) {
            case IOException unwritten -> throw unwritten;
            case RuntimeException wrong -> throw wrong;
            case Error wrong -> throw wrong;
            case null, default -> {}
        }
    }
}
