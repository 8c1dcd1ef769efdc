package gniddap.app.readings;

import gniddap.engine.Difference;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import gniddap.words.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Computes an output in every way that applies, and compares.
final class Answers {
    private Answers() {}

    static Map<Reading, Tensor> compute(Problem problem) {
        Map<Reading, Tensor> outputs = new EnumMap<>(Reading.class);
        readings(problem.layer().operation()).forEach(reading -> outputs.put(reading, reading.compute(problem)));
        return outputs;
    }

    /// Each answer beside the one that most of them share; the first one also counts its cells.
    static List<Answer> compare(Operation operation, Map<Reading, Tensor> outputs) {
        Tensor shared = shared(outputs);
        Reading first = outputs.keySet().iterator().next();
        return outputs.entrySet().stream()
                .map(entry -> answer(
                        entry.getKey(),
                        name(entry.getKey(), operation),
                        Difference.first(shared, entry.getValue(), 0),
                        entry.getKey() == first ? shared.count() : 0))
                .toList();
    }

    static List<Answer> pending(Operation operation) {
        return readings(operation).stream()
                .map(reading -> Answer.pending(reading, name(reading, operation)))
                .toList();
    }

    private static List<Reading> readings(Operation operation) {
        return Arrays.stream(Reading.values())
                .filter(reading -> reading.applies(operation))
                .toList();
    }

    private static Tensor shared(Map<Reading, Tensor> outputs) {
        return outputs.values().stream()
                .max((one, other) -> Long.compare(votes(one, outputs), votes(other, outputs)))
                .orElseThrow();
    }

    private static long votes(Tensor output, Map<Reading, Tensor> outputs) {
        return outputs.values().stream().filter(output::equals).count();
    }

    private static Answer answer(Reading reading, String name, Optional<Difference> difference, int cells) {
        return difference
                .map(found -> new Answer(reading, name, true, false, Words.say("readings.differs", cell(found))))
                .orElseGet(() -> new Answer(reading, name, true, true, equal(cells)));
    }

    private static String equal(int cells) {
        return cells == 0 ? Words.say("readings.equal") : Words.sayCount("readings.cells", cells);
    }

    private static String cell(Difference difference) {
        return difference.cell().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String name(Reading reading, Operation operation) {
        return switch (reading) {
            case DISTRIBUTE -> Words.say("readings.distribute");
            case COLLECT -> Words.say("readings.collect");
            case MATRIX ->
                operation == Operation.TRANSPOSED
                        ? Words.say("readings.matrix.transposed")
                        : Words.say("readings.matrix.convolution");
            case ZERO_INSERTION -> Words.say("readings.zero-insertion");
        };
    }
}
