package gniddap.store.array;

import gniddap.engine.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Arrays as NPY files of version 1: a header that names type and shape, then the cells in C order, little end first.
public final class Npy {
    /// The cells begin at a multiple of this many bytes.
    private static final int ALIGNMENT = 64;

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    private Npy() {}

    public static byte[] of(Tensor tensor) {
        byte[] file = begin("<f4", tensor.shape().sizes(), 4L * tensor.count());
        ByteBuffer cells = cells(file, 4 * tensor.count());
        for (int flat = 0; flat < tensor.count(); flat++) {
            cells.putFloat(tensor.at(flat));
        }
        return file;
    }

    /// Whole numbers of a shape; a single one has no sizes.
    static byte[] of(List<Integer> sizes, long... values) {
        byte[] file = begin("<i8", sizes, 8L * values.length);
        ByteBuffer cells = cells(file, 8 * values.length);
        for (long value : values) {
            cells.putLong(value);
        }
        return file;
    }

    /// A single text.
    static byte[] of(String text) {
        int[] letters = text.codePoints().toArray();
        byte[] file = begin("<U" + letters.length, List.of(), 4L * letters.length);
        ByteBuffer cells = cells(file, 4 * letters.length);
        for (int letter : letters) {
            cells.putInt(letter);
        }
        return file;
    }

    /// The header, with room for the cells after it.
    private static byte[] begin(String type, List<Integer> sizes, long bytes) {
        String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + tuple(sizes) + "), }";
        int plain = MAGIC.length + 2 + header.length() + 1;
        int padded = (plain + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String filled = header + " ".repeat(padded - plain) + "\n";
        byte[] file = new byte[Math.toIntExact(padded + bytes)];
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) filled.length())
                .put(filled.getBytes(StandardCharsets.US_ASCII));
        return file;
    }

    private static ByteBuffer cells(byte[] file, int bytes) {
        return ByteBuffer.wrap(file, file.length - bytes, bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String tuple(List<Integer> sizes) {
        String joined = sizes.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return sizes.size() == 1 ? joined + "," : joined;
    }
}
