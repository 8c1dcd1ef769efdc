package gniddap.export.gif;

/// GIF's variable-length codes, packed from the lowest bit into blocks of at most 255 bytes.
final class GifCodes {
    private static final int LONGEST_BLOCK = 255;

    private final ByteQueue out;
    private int blockStart;
    private long bits;
    private int bitCount;

    GifCodes(ByteQueue out) {
        this.out = out;
        openBlock();
    }

    void put(int code, int width) {
        bits |= (long) code << bitCount;
        bitCount += width;
        while (bitCount >= Byte.SIZE) {
            putByte((int) bits);
            bits >>>= Byte.SIZE;
            bitCount -= Byte.SIZE;
        }
    }

    /// Writes the bits that are left and the empty block that ends the image.
    void finish() {
        if (bitCount > 0) {
            putByte((int) bits);
        }
        if (closeBlock() > 0) {
            out.put(0);
        }
    }

    private void putByte(int value) {
        if (out.size() - blockStart > LONGEST_BLOCK) {
            closeBlock();
            openBlock();
        }
        out.put(value);
    }

    private void openBlock() {
        blockStart = out.size();
        out.put(0);
    }

    private int closeBlock() {
        int length = out.size() - blockStart - 1;
        out.set(blockStart, length);
        return length;
    }
}
