package gniddap.export.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG: by palette where 256 colours suffice, else true colour; exact, and the same bytes for the same pixels.
public final class PngWriter {
    private static final int PALETTE = 3;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    private PngWriter() {}

    /// A PNG file of opaque pixels, 0x__RRGGBB row by row, with words for those who cannot see it.
    public static byte[] file(int[] rgb, int width, int height, String title, String description) {
        PngWriter png = new PngWriter();
        PngRows rows = PngRows.opaque(rgb, width, height);
        png.head(rows, width, height);
        png.text("Title", title);
        png.text("Description", description);
        return png.body(rows);
    }

    /// A PNG with transparency, 0xAARRGGBB row by row, as an address that holds the whole image.
    public static String dataAddress(int[] argb, int width, int height) {
        PngWriter png = new PngWriter();
        PngRows rows = PngRows.transparent(argb, width, height);
        png.head(rows, width, height);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.body(rows));
    }

    private void head(PngRows rows, int width, int height) {
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put((byte) Byte.SIZE).put((byte) rows.kind());
        chunk("IHDR", header.array(), header.capacity());
    }

    private void text(String keyword, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(new byte[] {0, 0, 0, 0, 0});
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        chunk("iTXt", bytes.toByteArray(), bytes.size());
    }

    private byte[] body(PngRows rows) {
        if (rows.kind() == PALETTE) {
            chunk("PLTE", rows.palette(), rows.palette().length);
        }
        Deflater deflater = new Deflater();
        byte[] block = new byte[1 << 16];
        while (rows.hasNext()) {
            byte[] row = rows.next();
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                data(block, deflater.deflate(block));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            data(block, deflater.deflate(block));
        }
        deflater.end();
        chunk("IEND", block, 0);
        return out.toByteArray();
    }

    private void data(byte[] bytes, int length) {
        if (length > 0) {
            chunk("IDAT", bytes, length);
        }
    }

    private void chunk(String type, byte[] bytes, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(bytes, 0, length);
        number(length);
        out.writeBytes(name);
        out.write(bytes, 0, length);
        number((int) check.getValue());
    }

    private void number(int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }
}
