package gniddap.export.array;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An array as CSV (RFC 4180): a line for each row. Of several planes each is a block, with a line that names it above
/// and an empty line between them.
public final class CsvText {
    private static final String LINE = "\r\n";

    private final Tensor tensor;
    private final List<String> names;

    private CsvText(Tensor tensor, List<String> names) {
        this.tensor = tensor;
        this.names = names;
    }

    public static String of(Tensor tensor, ArrayName name) {
        return new CsvText(tensor, names(tensor.shape(), name)).text();
    }

    /// What the sizes before rows and columns count. In one dimension the rows are channels.
    private static List<String> names(Shape shape, ArrayName name) {
        List<String> all = name == ArrayName.WEIGHT
                ? List.of("csv.first", "csv.second", "csv.slice")
                : List.of("csv.image", "csv.channel", "csv.slice");
        return all.subList(0, Math.max(0, shape.rank() - 2));
    }

    private String text() {
        Shape shape = tensor.shape();
        int columns = shape.size(shape.rank() - 1);
        int rows = shape.rank() == 1 ? 1 : shape.size(shape.rank() - 2);
        int planes = tensor.count() / (rows * columns);
        return IntStream.range(0, planes)
                .mapToObj(plane -> title(plane, planes) + block(plane * rows, rows, columns))
                .collect(Collectors.joining(LINE));
    }

    private String title(int plane, int planes) {
        if (planes == 1) {
            return "";
        }
        int[] at = new Shape(tensor.shape().sizes().subList(0, names.size())).coordinates(plane);
        return IntStream.range(0, at.length)
                .mapToObj(n -> Words.say(names.get(n), at[n]))
                .collect(Collectors.joining(", ", "\"", "\"" + LINE));
    }

    private String block(int firstRow, int rows, int columns) {
        return IntStream.range(firstRow, firstRow + rows)
                .mapToObj(row -> row(row * columns, columns))
                .collect(Collectors.joining());
    }

    private String row(int first, int columns) {
        return IntStream.range(first, first + columns)
                .mapToObj(flat -> Numbers.exact(tensor.at(flat)))
                .collect(Collectors.joining(",", "", LINE));
    }
}
