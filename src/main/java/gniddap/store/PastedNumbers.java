package gniddap.store;

import gniddap.engine.Refusal;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.words.Message;
import gniddap.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/// Reads numbers that were copied elsewhere: the cells of a spreadsheet, lines of numbers, or an array as Python,
/// NumPy and PyTorch print it. Complaints name line and column.
public final class PastedNumbers {
    private PastedNumbers() {}

    /// The numbers in the shape they were written in. Lines of numbers are rows and columns, with one size more in
    /// front where empty lines part them into several planes.
    public static Tensor read(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\ufeff", "");
        if (plain.isBlank()) {
            throw new Refusal("pasted.refused.empty");
        }
        boolean nested = plain.indexOf('[') >= 0 || plain.indexOf('(') >= 0;
        return nested ? new NestedNumbers(plain).read() : PastedGrid.read(plain);
    }

    /// Numbers as [#read] reads them: tabs between columns, a line for each row, an empty line between planes.
    public static String write(Tensor tensor) {
        Shape shape = tensor.shape();
        int columns = shape.size(shape.rank() - 1);
        int rows = shape.rank() > 3 ? shape.size(shape.rank() - 2) : tensor.count() / columns;
        StringBuilder text = new StringBuilder();
        for (int flat = 0; flat < tensor.count(); flat++) {
            boolean newRow = flat % columns == 0;
            text.append(flat == 0 ? "" : !newRow ? "\t" : flat % (rows * columns) == 0 ? "\n\n" : "\n");
            text.append(Numbers.exact(tensor.at(flat)));
        }
        return text.append('\n').toString();
    }

    /// What is wrong in a text, with its place; lines and columns are counted from 1.
    static Refusal refusal(int line, int column, Message message) {
        return new Refusal("pasted.refused.at", line, column, message);
    }

    static float number(String text, int line, int column) {
        try {
            return TypedNumber.read(text);
        } catch (Refusal refused) {
            throw refusal(line, column, refused.message());
        }
    }

    static Tensor tensor(List<Integer> sizes, List<Float> values) {
        float[] flat = new float[values.size()];
        for (int n = 0; n < flat.length; n++) {
            flat[n] = values.get(n);
        }
        return new Tensor(new Shape(new ArrayList<>(sizes)), flat);
    }
}
