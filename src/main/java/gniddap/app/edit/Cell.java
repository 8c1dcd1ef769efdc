package gniddap.app.edit;

import gniddap.engine.Operand;
import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import gniddap.picture.Ref;
import java.util.Optional;

/// A value that a person may change: a cell of the input, of the kernel or of the bias.
record Cell(Operand operand, int flat) {

    /// What a mark of the picture stands for, if it may be changed.
    static Optional<Cell> of(Ref ref) {
        return operand(ref).map(operand -> new Cell(operand, ref.flat()));
    }

    static Optional<Operand> operand(Ref ref) {
        return switch (ref.part()) {
            case INPUT -> Optional.of(Operand.INPUT);
            case WEIGHT, TURNED_WEIGHT -> Optional.of(Operand.WEIGHT);
            case BIAS -> Optional.of(Operand.BIAS);
            default -> Optional.empty();
        };
    }

    boolean existsIn(Problem problem) {
        return operand.of(problem).filter(tensor -> flat < tensor.count()).isPresent();
    }

    float in(Problem problem) {
        return tensor(problem).at(flat);
    }

    Problem put(Problem problem, float value) {
        return operand.put(problem, tensor(problem).with(flat, value));
    }

    private Tensor tensor(Problem problem) {
        return operand.of(problem).orElseThrow();
    }
}
