package gniddap.export.gif;

import gniddap.export.film.FilmWriter;
import gniddap.export.paint.ColourTable;
import gniddap.picture.change.Area;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes an animated GIF: changed rectangles only, with exact colours wherever 256 of them
/// suffice.
///
/// Memory does not grow with the number of frames. A frame is written when the next one begins, since only then is its
/// delay known.
public final class GifWriter implements FilmWriter {
    private static final int LONGEST_DELAY_CENTISECONDS = 0xFFFF;
    private static final int TABLE_COLOURS = 256;
    private static final int TABLE_PLACE = 13;
    private static final int KEEP_AND_TRANSPARENT = 1 << 2 | 1;
    private static final int KEEP = 1 << 2;
    private static final int CLEAR_AND_TRANSPARENT = 2 << 2 | 1;
    private static final int DISPOSAL_PLACE = 3;
    private static final int DELAY_PLACE = 4;
    private static final Area ONE_PIXEL = new Area(0, 0, 1, 1);

    private final SeekableByteChannel file;
    private final int loops;
    private final GifFrame frame;
    private final GifScreen screen;
    private final @Nullable GlassFrame glass;
    private final GifPalette palette;
    private final ByteQueue pending = new ByteQueue();
    private long pendingStartCentiseconds;

    /// An opaque film.
    ///
    /// @param loops how often it runs; 0 for ever
    public GifWriter(SeekableByteChannel file, int width, int height, int loops) throws IOException {
        this(file, width, height, loops, null);
    }

    private GifWriter(SeekableByteChannel file, int width, int height, int loops, @Nullable GlassFrame glass)
            throws IOException {
        this.file = file;
        this.loops = loops;
        this.glass = glass;
        palette = new GifPalette(width * height, glass != null);
        frame = new GifFrame(width, height, glass != null);
        screen = new GifScreen(width, height);
        putHead(width, height);
        flush();
    }

    @Override
    public void show(int[] pixels, List<Area> areas, long startCentiseconds) throws IOException {
        if (glass != null) {
            if (glass.differs(pixels, areas, startCentiseconds)) {
                putWaiting(glass);
                glass.take(startCentiseconds);
            }
            return;
        }
        frame.update(pixels, areas, Area.EMPTY);
        if (!frame.bounds().isEmpty()) {
            flushUntil(startCentiseconds);
            putFrame();
        }
    }

    /// A film through which is seen what lies behind.
    ///
    /// @param matte 0xRRGGBB, on which pixels are painted that cover only in part
    public static GifWriter glass(SeekableByteChannel file, int width, int height, int loops, int matte)
            throws IOException {
        return new GifWriter(file, width, height, loops, new GlassFrame(width, height, matte));
    }

    /// What the next frame takes away is taken away after this one, the whole rectangle of it.
    private void putWaiting(GlassFrame waiting) throws IOException {
        if (waiting.isThere()) {
            flushUntil(waiting.startCentiseconds());
            Area gone = waiting.gone();
            frame.update(waiting.pixels(), List.of(waiting.whole()), gone.isEmpty() ? ONE_PIXEL : gone);
            putFrame();
            if (!gone.isEmpty()) {
                pending.set(DISPOSAL_PLACE, CLEAR_AND_TRANSPARENT);
                frame.clear();
                screen.clear(frame.bounds());
            }
        }
    }

    @Override
    public void finish(long endCentiseconds) throws IOException {
        if (glass != null) {
            glass.end();
            putWaiting(glass);
        }
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
        if (loops != 1) {
            putLoops();
        }
    }

    /// How often it runs again after the first time; 0 for ever.
    private void putLoops() {
        pending.putAll('!', 0xFF, 11);
        pending.putAscii("NETSCAPE2.0");
        pending.putAll(3, 1);
        pending.putShort(Math.max(0, loops - 1));
        pending.put(0);
    }

    /// A table of this many places: the first means "transparent" or, where all places are needed, the last colour; the
    /// rest hold colours.
    private void putTable(ColourTable colours, int places) {
        pending.putColour(colours.size() == places ? colours.colour(places - 1) : 0);
        for (int number = 0; number < places - 1; number++) {
            pending.putColour(number < colours.size() ? colours.colour(number) : 0);
        }
    }

    private void putFrame() {
        palette.fit(frame.colours());
        if (palette.needsAllPlaces()) {
            frame.leaveNothing();
            palette.fit(frame.colours());
        }
        screen.show(frame, palette);
        Area bounds = frame.bounds();
        boolean own = !palette.sharedSuffices();
        int bits = own
                ? Math.max(
                        2,
                        Integer.SIZE
                                - Integer.numberOfLeadingZeros(palette.table().size()))
                : Byte.SIZE;
        putControl(palette.needsAllPlaces() ? KEEP : KEEP_AND_TRANSPARENT);
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
        GifCodes codes = new GifCodes(pending);
        new LzwEncoder(codes, bits).encode(screen.numbers(), palette.symbols());
        codes.finish();
    }

    /// The delay is filled in later.
    private void putControl(int disposal) {
        pending.putAll('!', 0xF9, 4, disposal, 0, 0, 0, 0);
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
        putControl(KEEP_AND_TRANSPARENT);
        pending.putAll(',', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2);
        GifCodes codes = new GifCodes(pending);
        Runs pixel = new Runs();
        pixel.add(0, 1);
        new LzwEncoder(codes, 2).encode(pixel, new int[] {0});
        codes.finish();
    }

    /// The file belongs to the one who opened it.
    @Override
    public void close() {
        pending.clear();
    }

    private void flush() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(pending.array(), 0, pending.size());
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        pending.clear();
    }
}
