package gniddap.export.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The pieces a PNG is made of, each with its length, name and check.
final class PngChunks {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

    void add(String type, byte... bytes) {
        add(type, bytes, bytes.length);
    }

    void add(String type, byte[] bytes, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(bytes, 0, length);
        addNumber(length);
        out.writeBytes(name);
        out.write(bytes, 0, length);
        addNumber((int) check.getValue());
    }

    /// Whole chunks, made before.
    void addMade(byte[] chunks) {
        out.writeBytes(chunks);
    }

    void addText(String keyword, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(new byte[] {0, 0, 0, 0, 0});
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        add("iTXt", bytes.toByteArray());
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void addNumber(int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }
}
