package gniddap.engine;

import java.util.Optional;

/// The numbers of a problem that a person gives.
public enum Operand {
    INPUT,
    WEIGHT,
    BIAS;

    /// The tensor of a problem; a problem may have no bias.
    public Optional<Tensor> of(Problem problem) {
        return switch (this) {
            case INPUT -> Optional.of(problem.input());
            case WEIGHT -> Optional.of(problem.weight());
            case BIAS -> problem.bias();
        };
    }

    /// The shape this operand has, or would have.
    public Shape shapeIn(Problem problem) {
        return switch (this) {
            case INPUT -> problem.input().shape();
            case WEIGHT -> problem.layer().weightShape();
            case BIAS -> Shape.of(problem.layer().outChannels());
        };
    }

    /// The problem with other numbers for this operand; refused where they do not fit or are not finite.
    public Problem put(Problem problem, Tensor tensor) {
        return switch (this) {
            case INPUT -> problem.withInput(tensor);
            case WEIGHT -> problem.withWeight(tensor);
            case BIAS -> problem.withBias(Optional.of(tensor));
        };
    }
}
