package gniddap.store;

import gniddap.engine.Axis;
import gniddap.engine.Operation;
import gniddap.engine.Shape;
import gniddap.words.Message;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads the axes of a problem's layer. A setting is a list with a number for each axis, or one number for all of
/// them.
final class AxesReader {
    private static final Set<String> PADDING = Set.of("begin", "end");

    private final Fields fields;
    private final Operation operation;
    private final Shape input;
    private final Shape weight;

    AxesReader(Fields fields, Operation operation, Shape input, Shape weight) {
        this.fields = fields;
        this.operation = operation;
        this.input = input;
        this.weight = weight;
    }

    List<Axis> axes() {
        List<Integer> stride = setting(fields, "stride", 1);
        List<Integer> dilation = setting(fields, "dilation", 1);
        List<Integer> outputPadding = setting(fields, "output_padding", 0);
        List<Integer> begin = padding("begin");
        List<Integer> end = padding("end");
        return IntStream.range(0, dimensions())
                .mapToObj(n -> Blame.placing(
                        fields,
                        () -> new Axis(
                                operation,
                                input.size(n + 2),
                                weight.size(n + 2),
                                stride.get(n),
                                begin.get(n),
                                end.get(n),
                                outputPadding.get(n),
                                dilation.get(n))))
                .toList();
    }

    /// Padding is an object with `begin` and `end`, or a setting that holds for both.
    private List<Integer> padding(String side) {
        boolean sides =
                fields.find("padding").filter(Json.Table.class::isInstance).isPresent();
        return sides ? setting(fields.object("padding", PADDING), side, 0) : setting(fields, "padding", 0);
    }

    private List<Integer> setting(Fields from, String name, int otherwise) {
        return from.find(name)
                .map(value -> setting(from, name, value))
                .orElseGet(() -> Collections.nCopies(dimensions(), otherwise));
    }

    private List<Integer> setting(Fields from, String name, Json value) {
        if (value instanceof Json.Decimal) {
            return Collections.nCopies(dimensions(), from.whole(name, value));
        }
        List<Integer> each = from.wholes(name, value);
        if (each.size() != dimensions()) {
            throw from.refusal(value, new Message("store.refused.length", name, dimensions(), each.size()));
        }
        return each;
    }

    private int dimensions() {
        return weight.rank() - 2;
    }
}
