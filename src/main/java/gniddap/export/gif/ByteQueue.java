package gniddap.export.gif;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes collected before they are written; grows as needed and is used again for the next block.
final class ByteQueue {
    private byte[] bytes = new byte[1 << 14];
    private int size;

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    void clear() {
        size = 0;
    }

    void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }

    void putAll(int... values) {
        for (int value : values) {
            put(value);
        }
    }

    void putAscii(String text) {
        for (byte letter : text.getBytes(StandardCharsets.US_ASCII)) {
            put(letter);
        }
    }

    /// Two bytes, the lower first.
    void putShort(int value) {
        put(value);
        put(value >>> 8);
    }

    /// A colour as red, green, blue.
    void putColour(int rgb) {
        putAll(rgb >>> 16, rgb >>> 8, rgb);
    }

    void set(int place, int value) {
        bytes[place] = (byte) value;
    }
}
