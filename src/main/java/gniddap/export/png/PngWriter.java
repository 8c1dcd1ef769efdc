package gniddap.export.png;

import gniddap.picture.change.Area;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;

/// Writes pictures of one size as PNG, one after another: by palette where 256 colours suffice, else in true colour;
/// exact, and the same bytes for the same pictures.
///
/// Bands of rows that did not change since the last picture are not compressed again.
public final class PngWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] STREAM_HEAD = {0x78, (byte) 0x9C};
    private static final byte[] EMPTY_LAST_BLOCK = {3, 0};
    private static final int FRAME_BAND_ROWS = 16;
    private static final int FRAME_LEVEL = 3;
    private static final double METRES_PER_INCH = 0.0254;

    private final int width;
    private final int height;
    private final int dotsPerInch;
    private final int bandRows;
    private final PngBand[] bands;
    private final PngColours colours = new PngColours();
    private final PngDeflater deflater;
    private PngRows rows;
    private PngKind kind = PngKind.PALETTE;

    private PngWriter(int width, int height, int dotsPerInch, int bandRows, int level) {
        this.width = width;
        this.height = height;
        this.dotsPerInch = dotsPerInch;
        this.bandRows = bandRows;
        bands = new PngBand[Math.ceilDiv(height, bandRows)];
        deflater = new PngDeflater(level);
        rows = new PngRows(width, colours);
    }

    /// For many pictures, of which each is like the last.
    ///
    /// @param dotsPerInch 0 if nothing is to be said of it
    public static PngWriter ofFrames(int width, int height, int dotsPerInch) {
        return new PngWriter(width, height, dotsPerInch, FRAME_BAND_ROWS, FRAME_LEVEL);
    }

    /// For one picture, which becomes as small as it can.
    ///
    /// @param dotsPerInch 0 if nothing is to be said of it
    public static PngWriter ofOne(int width, int height, int dotsPerInch) {
        return new PngWriter(width, height, dotsPerInch, height, Deflater.DEFAULT_COMPRESSION);
    }

    /// A PNG of one picture, 0xAARRGGBB row by row, as an address that holds the whole image.
    public static String dataAddress(int[] argb, int width, int height) {
        try (PngWriter writer = ofOne(width, height, 0)) {
            byte[] file = writer.next(argb, List.of(new Area(0, 0, width, height)), "", "");
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(file);
        }
    }

    /// A PNG of the next picture, 0xAARRGGBB row by row, with words for those who cannot see it. It differs from the
    /// last only in these areas; all of it for the first.
    public byte[] next(int[] argb, List<Area> areas, String title, String description) {
        colours.add(argb, width, areas);
        compress(argb, areas);
        PngChunks file = new PngChunks();
        file.addMade(SIGNATURE);
        addHead(file);
        if (!title.isEmpty()) {
            file.addText("Title", title);
            file.addText("Description", description);
        }
        addBody(file);
        file.add("IEND");
        return file.bytes();
    }

    /// In true colour the rows of a band do not lean on those above it, so a change stays within its bands.
    private void compress(int[] argb, List<Area> areas) {
        boolean otherKind = kind != colours.kind();
        if (otherKind) {
            kind = colours.kind();
            rows = new PngRows(width, colours);
        }
        for (int band = 0; band < bands.length; band++) {
            int from = band * bandRows;
            int to = Math.min(height, from + bandRows);
            if (otherKind || areas.stream().anyMatch(area -> area.y() < to && area.bottom() > from)) {
                bands[band] = deflater.band(argb, width, from, to, rows);
            }
        }
    }

    private void addHead(PngChunks file) {
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put((byte) Byte.SIZE).put((byte) kind.code());
        file.add("IHDR", header.array());
        if (dotsPerInch > 0) {
            int perMetre = (int) Math.round(dotsPerInch / METRES_PER_INCH);
            file.add(
                    "pHYs",
                    ByteBuffer.allocate(9)
                            .putInt(perMetre)
                            .putInt(perMetre)
                            .put((byte) 1)
                            .array());
        }
        if (kind == PngKind.PALETTE) {
            file.add("PLTE", colours.palette());
            if (colours.alphas().length > 0) {
                file.add("tRNS", colours.alphas());
            }
        }
    }

    private void addBody(PngChunks file) {
        file.add("IDAT", STREAM_HEAD);
        int adler = 1;
        for (PngBand band : bands) {
            file.addMade(band.chunk());
            adler = band.adlerAfter(adler);
        }
        file.add(
                "IDAT",
                ByteBuffer.allocate(EMPTY_LAST_BLOCK.length + Integer.BYTES)
                        .put(EMPTY_LAST_BLOCK)
                        .putInt(adler)
                        .array());
    }

    @Override
    public void close() {
        deflater.close();
    }
}
