package gniddap.export.png;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Compresses bands so that they can follow each other in one stream without knowing of each other.
final class PngDeflater implements AutoCloseable {
    private final Deflater deflater;
    private byte[] compressed = new byte[1 << 16];

    PngDeflater(int level) {
        deflater = new Deflater(level, true);
    }

    /// The rows of the picture from one to before another.
    PngBand band(int[] argb, int width, int fromRow, int toRow, PngRows rows) {
        deflater.reset();
        Adler32 adler = new Adler32();
        int size = 0;
        for (int y = fromRow; y < toRow; y++) {
            byte[] row = rows.row(argb, y * width, y == fromRow);
            adler.update(row);
            deflater.setInput(row);
            size = drain(size, y == toRow - 1 ? Deflater.SYNC_FLUSH : Deflater.NO_FLUSH);
        }
        PngChunks chunks = new PngChunks();
        chunks.add("IDAT", compressed, size);
        return new PngBand(chunks.bytes(), (int) adler.getValue(), (toRow - fromRow) * rows.length());
    }

    private int drain(int from, int flush) {
        int size = from;
        int room;
        int written;
        do {
            if (size == compressed.length) {
                compressed = Arrays.copyOf(compressed, size * 2);
            }
            room = compressed.length - size;
            written = deflater.deflate(compressed, size, room, flush);
            size += written;
        } while (written == room);
        return size;
    }

    @Override
    public void close() {
        deflater.close();
    }
}
