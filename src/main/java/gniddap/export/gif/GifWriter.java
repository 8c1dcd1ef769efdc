package gniddap.export.gif;

import gniddap.export.paint.ColourTable;
import gniddap.picture.change.Area;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/// Writes an animated GIF that loops for ever: changed rectangles only, with exact colours wherever 255 of them
/// suffice.
///
/// Memory does not grow with the number of frames. A frame is written when the next one begins, since only then is its
/// delay known.
public final class GifWriter {
    private static final int LONGEST_DELAY_CENTISECONDS = 0xFFFF;
    private static final int TABLE_COLOURS = 256;
    private static final int TABLE_PLACE = 13;
    private static final int KEEP_AND_TRANSPARENT = 1 << 2 | 1;
    private static final int DELAY_PLACE = 4;

    private final SeekableByteChannel file;
    private final GifFrame frame;
    private final GifPalette palette = new GifPalette();
    private final ByteQueue pending = new ByteQueue();
    private long pendingStartCentiseconds;

    public GifWriter(SeekableByteChannel file, int width, int height) throws IOException {
        this.file = file;
        frame = new GifFrame(width, height);
        putHead(width, height);
        flush();
    }

    /// Shows a frame from a time on. Its pixels, 0x__RRGGBB row by row, may differ from the last frame's only in these
    /// areas.
    public void show(int[] pixels, List<Area> areas, long startCentiseconds) throws IOException {
        frame.update(pixels, areas);
        if (!frame.bounds().isEmpty()) {
            flushUntil(startCentiseconds);
            palette.fit(frame.colours());
            putFrame();
        }
    }

    /// Ends the last frame at this time and completes the file.
    public void finish(long endCentiseconds) throws IOException {
        flushUntil(endCentiseconds);
        pending.put(';');
        flush();
        putTable(palette.shared(), TABLE_COLOURS);
        file.position(TABLE_PLACE);
        flush();
    }

    private void putHead(int width, int height) {
        pending.putAscii("GIF89a");
        pending.putShort(width);
        pending.putShort(height);
        pending.putAll(0xF7, 0, 0);
        putTable(palette.shared(), TABLE_COLOURS);
        pending.putAll('!', 0xFF, 11);
        pending.putAscii("NETSCAPE2.0");
        pending.putAll(3, 1, 0, 0, 0);
    }

    /// A table of this many places: the first means "transparent", the rest hold colours.
    private void putTable(ColourTable colours, int places) {
        pending.putColour(0);
        for (int number = 0; number < places - 1; number++) {
            pending.putColour(number < colours.size() ? colours.colour(number) : 0);
        }
    }

    private void putFrame() {
        Area bounds = frame.bounds();
        boolean own = !palette.sharedSuffices();
        int bits = own
                ? Math.max(
                        2,
                        Integer.SIZE
                                - Integer.numberOfLeadingZeros(palette.table().size()))
                : Byte.SIZE;
        putControl();
        pending.put(',');
        pending.putShort(bounds.x());
        pending.putShort(bounds.y());
        pending.putShort(bounds.width());
        pending.putShort(bounds.height());
        pending.put(own ? 0x80 | bits - 1 : 0);
        if (own) {
            putTable(palette.table(), 1 << bits);
        }
        pending.put(bits);
        int[] symbols = palette.symbols();
        GifCodes codes = new GifCodes(pending);
        new LzwEncoder(codes, bits, symbols[frame.commonest()]).encode(frame.numbers(), symbols);
        codes.finish();
    }

    /// The delay is filled in later.
    private void putControl() {
        pending.putAll('!', 0xF9, 4, KEEP_AND_TRANSPARENT, 0, 0, 0, 0);
    }

    private void flushUntil(long centiseconds) throws IOException {
        if (pending.size() > 0) {
            long delay = centiseconds - pendingStartCentiseconds;
            while (delay > LONGEST_DELAY_CENTISECONDS) {
                setDelay(LONGEST_DELAY_CENTISECONDS);
                flush();
                putStill();
                delay -= LONGEST_DELAY_CENTISECONDS;
            }
            setDelay((int) delay);
            flush();
        }
        pendingStartCentiseconds = centiseconds;
    }

    private void setDelay(int centiseconds) {
        pending.set(DELAY_PLACE, centiseconds);
        pending.set(DELAY_PLACE + 1, centiseconds >>> Byte.SIZE);
    }

    /// One transparent pixel: lets the image stand for longer than one delay can say.
    private void putStill() {
        putControl();
        pending.putAll(',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2);
        GifCodes codes = new GifCodes(pending);
        Runs pixel = new Runs();
        pixel.add(0, 1);
        new LzwEncoder(codes, 2, 0).encode(pixel, new int[] {0});
        codes.finish();
    }

    private void flush() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(pending.array(), 0, pending.size());
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        pending.clear();
    }
}
