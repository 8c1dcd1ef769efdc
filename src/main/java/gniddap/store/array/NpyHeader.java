package gniddap.store.array;

import gniddap.engine.Refusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The header of an NPY file of version 1, 2 or 3.
///
/// @param type as NumPy writes it, such as `<f4`
/// @param fortran whether the first index runs fastest
/// @param begin the byte at which the cells begin
record NpyHeader(String type, boolean fortran, List<Integer> sizes, int begin) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern TYPE = Pattern.compile("'descr' *: *'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order' *: *(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape' *: *\\(([0-9, L]*)\\)");
    private static final Pattern COMMA = Pattern.compile("[, L]+");
    private static final int LARGEST_BYTES = 1 << 16;

    static NpyHeader read(byte[] file, String source) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < 12 || Arrays.mismatch(file, MAGIC) != MAGIC.length) {
            throw new Refusal("array.refused.not-npy", source);
        }
        int version = bytes.position(MAGIC.length).getShort() & 0xFF;
        if (version < 1 || version > 3) {
            throw new Refusal("array.refused.version", source, version);
        }
        int length = version == 1 ? bytes.getShort() & 0xFFFF : bytes.getInt();
        if (length < 0 || length > Math.min(LARGEST_BYTES, bytes.remaining())) {
            throw new Refusal("array.refused.header", source);
        }
        String text = new String(file, bytes.position(), length, StandardCharsets.UTF_8);
        return of(text, source, bytes.position() + length);
    }

    private static NpyHeader of(String text, String source, int begin) {
        Matcher order = ORDER.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (!order.find() || !shape.find()) {
            throw new Refusal("array.refused.header", source);
        }
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new Refusal("array.refused.table", source);
        }
        return new NpyHeader(type.group(1), order.group(1).equals("True"), sizes(shape.group(1), source), begin);
    }

    private static List<Integer> sizes(String text, String source) {
        try {
            return Stream.of(COMMA.split(text.strip(), -1))
                    .filter(size -> !size.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException _) {
            throw new Refusal("array.refused.header", source);
        }
    }
}
