package gniddap.store.code;

import gniddap.engine.Problem;
import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import java.util.List;

/// Collects the lines of a Python program.
final class Script {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final boolean given;

    Script() {
        this(false);
    }

    /// @param given whether the numbers already stand in `given`, `w` and `b`
    Script(boolean given) {
        this.given = given;
    }

    Script line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Script lines(List<String> lines) {
        lines.forEach(this::line);
        return this;
    }

    Script blank() {
        return line("");
    }

    /// The numbers of a problem as `x`, `w` and, where it has one, `b`.
    Script numbers(Problem problem) {
        if (given) {
            return line("x = given").blank();
        }
        blank().array("x", problem.input()).array("w", problem.weight());
        problem.bias().ifPresent(bias -> array("b", bias));
        return blank();
    }

    String text() {
        return text.toString();
    }

    Script array(String name, Tensor tensor) {
        text.append(name).append(" = np.array(\n").append(INDENT);
        nested(tensor, 0, 0);
        return line(",").line(INDENT + "dtype=np.float32)");
    }

    /// Nested lists, a row to a line; writes the cells below an axis from a first one and returns the cell after them.
    private int nested(Tensor tensor, int axis, int first) {
        Shape shape = tensor.shape();
        boolean row = axis == shape.rank() - 1;
        int cell = first;
        text.append('[');
        for (int n = 0; n < shape.size(axis); n++) {
            if (n > 0) {
                text.append(row ? ", " : ",\n" + INDENT + " ".repeat(axis + 1));
            }
            if (row) {
                text.append(number(tensor.at(cell++)));
            } else {
                cell = nested(tensor, axis + 1, cell);
            }
        }
        text.append(']');
        return cell;
    }

    private static String number(float value) {
        if (Float.isNaN(value)) {
            return "np.nan";
        }
        return Float.isInfinite(value) ? value > 0 ? "np.inf" : "-np.inf" : Numbers.exact(value);
    }
}
