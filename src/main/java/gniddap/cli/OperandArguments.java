package gniddap.cli;

import gniddap.engine.Operand;
import gniddap.engine.Problem;
import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.store.array.ArrayFile;
import gniddap.store.array.ArrayFit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers that are given in files of their own: `--input`, `--weight` and `--bias`.
final class OperandArguments {
    private final Map<Operand, Tensor> given = new EnumMap<>(Operand.class);
    private final Arguments arguments;

    OperandArguments(Arguments arguments) {
        this.arguments = arguments;
        for (Operand operand : Operand.values()) {
            String file = arguments.text(option(operand));
            if (file != null) {
                given.put(operand, ArrayFile.read(arguments.path(file)));
            }
        }
    }

    @Nullable
    Tensor input() {
        return given.get(Operand.INPUT);
    }

    /// The problem with the given numbers in place of its own.
    Problem into(Problem problem) {
        Problem filled = problem;
        for (Map.Entry<Operand, Tensor> each : given.entrySet()) {
            try {
                filled = ArrayFit.put(filled, each.getKey(), each.getValue());
            } catch (Refusal refused) {
                String option = option(each.getKey());
                throw new Refusal("array.refused.within", String.valueOf(arguments.text(option)), refused.message());
            }
        }
        return filled;
    }

    private static String option(Operand operand) {
        return "--" + operand.name().toLowerCase(Locale.ROOT);
    }
}
