package gniddap.export.gif;

import gniddap.picture.change.Area;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/// Writes frames of our own making to a GIF in a temporary file.
final class GifFile implements AutoCloseable {
    private static final int OPAQUE = 0xFF000000;

    private final Path path;
    private final FileChannel channel;
    private final GifWriter writer;
    private final Area whole;

    GifFile(int width, int height) throws IOException {
        this(width, height, 0);
    }

    GifFile(int width, int height, int loops) throws IOException {
        path = Files.createTempFile("gniddap", ".gif");
        channel = FileChannel.open(path, StandardOpenOption.WRITE);
        writer = new GifWriter(channel, width, height, loops);
        whole = new Area(0, 0, width, height);
    }

    void show(int[] pixels, long startCentiseconds) throws IOException {
        int[] opaque = Arrays.stream(pixels).map(rgb -> rgb | OPAQUE).toArray();
        writer.show(opaque, List.of(whole), startCentiseconds);
    }

    byte[] finish(long endCentiseconds) throws IOException {
        writer.finish(endCentiseconds);
        return Files.readAllBytes(path);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(path);
    }
}
