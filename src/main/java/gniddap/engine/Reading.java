package gniddap.engine;

import java.util.Optional;

/// A way to read the taps of a layer. All of them come to the same output; the bias is added last.
public enum Reading {
    DISTRIBUTE("distribute"),
    COLLECT("collect"),
    MATRIX("matrix"),
    ZERO_INSERTION("zero-insertion");

    private final String word;

    Reading(String word) {
        this.word = word;
    }

    /// How the reading is called on a command line.
    public String word() {
        return word;
    }

    public static Optional<Reading> named(String word) {
        for (Reading reading : values()) {
            if (reading.word.equals(word)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    public boolean applies(Operation operation) {
        return this != ZERO_INSERTION || operation == Operation.TRANSPOSED;
    }

    public Tensor compute(Problem problem) {
        if (!applies(problem.layer().operation())) {
            throw new Refusal("reading.refused.zero-insertion");
        }
        float[] output = switch (this) {
            case DISTRIBUTE -> Distribute.compute(problem);
            case COLLECT -> Collect.compute(problem);
            case MATRIX -> MatrixProduct.compute(problem);
            case ZERO_INSERTION -> ZeroInsertion.compute(problem);
        };
        problem.bias().ifPresent(bias -> addBias(output, bias, problem.layer()));
        return new Tensor(problem.outputShape(), output);
    }

    private static void addBias(float[] output, Tensor bias, Layer layer) {
        int cells = layer.outputCells();
        for (int flat = 0; flat < output.length; flat++) {
            output[flat] += bias.at(flat / cells % layer.outChannels());
        }
    }
}
