package gniddap.store.array;

import gniddap.engine.Refusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the cells of an NPY file are, from NumPy's word for it: `<f4`, `|b1`, `>i8`, `<U5`.
///
/// @param kind `f` floats, `i` and `u` whole numbers, `b` true or false, `U` a text
/// @param bytes of one cell
record NpyType(char kind, int bytes, ByteOrder order) {
    private static final Pattern NUMBER = Pattern.compile("[<>=|](f[248]|[iu][1248]|b1)");
    private static final Pattern TEXT = Pattern.compile("[<>=]U([0-9]{1,6})");
    private static final double TWO_TO_64 = 0x1p64;

    static NpyType of(String word, String source) {
        ByteOrder order = word.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        if (NUMBER.matcher(word).matches()) {
            return new NpyType(word.charAt(1), word.charAt(2) - '0', order);
        }
        Matcher text = TEXT.matcher(word);
        if (!text.matches()) {
            throw new Refusal("array.refused.type", source, word);
        }
        return new NpyType('U', 4 * Integer.parseInt(text.group(1)), order);
    }

    boolean isText() {
        return kind == 'U';
    }

    double number(ByteBuffer cells, int cell) {
        int at = cell * bytes;
        return switch (kind) {
            case 'f' -> real(cells, at);
            case 'i' -> whole(cells, at);
            case 'u' -> natural(whole(cells, at));
            case 'b' -> cells.get(at) == 0 ? 0 : 1;
            default -> Double.NaN;
        };
    }

    private double real(ByteBuffer cells, int at) {
        return switch (bytes) {
            case 2 -> Float.float16ToFloat(cells.getShort(at));
            case 4 -> cells.getFloat(at);
            default -> cells.getDouble(at);
        };
    }

    private long whole(ByteBuffer cells, int at) {
        return switch (bytes) {
            case 1 -> cells.get(at);
            case 2 -> cells.getShort(at);
            case 4 -> cells.getInt(at);
            default -> cells.getLong(at);
        };
    }

    /// The same bits without a sign.
    private double natural(long whole) {
        if (whole >= 0) {
            return whole;
        }
        return bytes == 8 ? whole + TWO_TO_64 : whole + (1L << (8 * bytes));
    }
}
