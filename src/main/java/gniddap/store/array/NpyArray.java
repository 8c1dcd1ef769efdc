package gniddap.store.array;

import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;

/// One array of an NPY file, of numbers of any type or a text.
final class NpyArray {
    private final String source;
    private final NpyHeader header;
    private final NpyType type;
    private final ByteBuffer cells;
    private final int count;

    private NpyArray(String source, NpyHeader header, NpyType type, ByteBuffer cells, int count) {
        this.source = source;
        this.header = header;
        this.type = type;
        this.cells = cells;
        this.count = count;
    }

    /// Reads a whole file; `source` is what complaints call it.
    static NpyArray read(byte[] file, String source) {
        NpyHeader header = NpyHeader.read(file, source);
        NpyType type = NpyType.of(header.type(), source);
        Shape shape = Within.file(source, () -> new Shape(header.sizes()));
        long needed = (long) shape.count() * type.bytes();
        long there = file.length - (long) header.begin();
        if (there != needed) {
            throw new Refusal("array.refused.length", source, shape, needed, there);
        }
        ByteBuffer cells =
                ByteBuffer.wrap(file).position(header.begin()).slice().order(type.order());
        return new NpyArray(source, header, type, cells, shape.count());
    }

    List<Integer> sizes() {
        return header.sizes();
    }

    /// The numbers as float32, rounded where they are wider.
    Tensor tensor() {
        Shape shape = new Shape(header.sizes());
        float[] values = new float[count];
        for (int flat = 0; flat < count; flat++) {
            values[header.fortran() ? target(shape, flat) : flat] = number(flat);
        }
        return new Tensor(shape, values);
    }

    private float number(int cell) {
        double value = type.number(cells, cell);
        float narrow = (float) value;
        if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
            throw new Refusal("array.refused.beyond-float", source, String.valueOf(value));
        }
        return narrow;
    }

    /// Where the cell that stands at a place of the file lies in C order.
    private static int target(Shape shape, int place) {
        int[] coordinates = new int[shape.rank()];
        int rest = place;
        for (int axis = 0; axis < shape.rank(); axis++) {
            coordinates[axis] = rest % shape.size(axis);
            rest /= shape.size(axis);
        }
        return shape.flat(coordinates);
    }

    /// Whole numbers, in the order of the file.
    int[] wholes() {
        int[] wholes = new int[count];
        for (int cell = 0; cell < count; cell++) {
            double value = type.number(cells, cell);
            wholes[cell] = (int) value;
            if (wholes[cell] != value) {
                throw new Refusal("array.refused.whole", source, String.valueOf(value));
            }
        }
        return wholes;
    }

    /// The text, where it holds one.
    String text() {
        if (!type.isText() || count != 1) {
            throw new Refusal("array.refused.text", source);
        }
        byte[] bytes = new byte[type.bytes()];
        cells.get(0, bytes);
        String charset = type.order() == ByteOrder.BIG_ENDIAN ? "UTF-32BE" : "UTF-32LE";
        return new String(bytes, Charset.forName(charset)).replaceFirst("\0+$", "");
    }
}
