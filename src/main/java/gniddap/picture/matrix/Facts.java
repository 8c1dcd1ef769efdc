package gniddap.picture.matrix;

import gniddap.engine.Problem;
import gniddap.engine.Reading;
import gniddap.engine.Tensor;
import gniddap.engine.WeightGradient;
import gniddap.picture.Subject;
import java.util.Optional;

/// What the matrix view shows of a problem whatever the moment and the look: the product with the matrix, the same
/// sent back through its transpose, and the gradient for the kernel. No bias takes part.
///
/// @param result the product with the matrix
/// @param back the product of the transpose with that result; it has the input's shape
/// @param gradient the gradient for the weights of half the sum of the result's squares, whose gradient is the result
public record Facts(Arrivals arrivals, Tensor result, Tensor back, Tensor gradient) {

    public static Facts of(Subject subject) {
        Problem problem = subject.problem().withBias(Optional.empty());
        Tensor result = Reading.COLLECT.compute(problem);
        Problem pair = new Problem(problem.name(), problem.layer().pair(), result, problem.weight(), Optional.empty());
        return new Facts(
                Arrivals.of(subject), result, Reading.COLLECT.compute(pair), WeightGradient.of(problem, result));
    }

    /// The same products summed by input value: ⟨input, Cᵀ·result⟩ for a convolution.
    double byInput(Problem problem) {
        return innerProduct(problem.input(), back);
    }

    /// Summed by output cell.
    double byOutput() {
        return innerProduct(result, result);
    }

    /// Summed by weight.
    double byWeight(Problem problem) {
        return innerProduct(problem.weight(), gradient);
    }

    private static double innerProduct(Tensor first, Tensor second) {
        double sum = 0;
        for (int flat = 0; flat < first.count(); flat++) {
            sum += (double) first.at(flat) * second.at(flat);
        }
        return sum;
    }
}
