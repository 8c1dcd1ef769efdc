package gniddap.export.xlsx;

import gniddap.engine.ConvolutionMatrix;
import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import java.util.stream.IntStream;

/// The numbers of a problem as a spreadsheet has them, and which of them are multiplied. Inputs and outputs are counted
/// within one image.
final class LayerNumbers {
    private final Problem problem;
    private final ConvolutionMatrix matrix;
    private final double[] input;
    private final double[] weight;

    LayerNumbers(Problem problem) {
        this.problem = problem;
        this.matrix = ConvolutionMatrix.of(problem.layer());
        this.input = written(problem.input());
        this.weight = written(problem.weight());
    }

    /// The numbers as they are written: the shortest decimals that read back as the same float32.
    static double[] written(Tensor tensor) {
        return IntStream.range(0, tensor.count())
                .mapToDouble(flat -> Double.parseDouble(Numbers.exact(tensor.at(flat))))
                .toArray();
    }

    Layer layer() {
        return problem.layer();
    }

    boolean transposed() {
        return layer().operation() == Operation.TRANSPOSED;
    }

    int images() {
        return problem.batch();
    }

    int inputs() {
        return transposed() ? matrix.rows() : matrix.columns();
    }

    int outputs() {
        return transposed() ? matrix.columns() : matrix.rows();
    }

    ConvolutionMatrix matrix() {
        return matrix;
    }

    /// The weight between an input and an output, or −1.
    int weightBetween(int in, int out) {
        return transposed() ? matrix.weightAt(in, out) : matrix.weightAt(out, in);
    }

    double input(int image, int in) {
        return input[image * inputs() + in];
    }

    double weight(int flat) {
        return weight[flat];
    }

    /// The sum of all products that reach an output, without bias.
    double sum(int image, int out) {
        double sum = 0;
        for (int in = 0; in < inputs(); in++) {
            int flat = weightBetween(in, out);
            sum += flat < 0 ? 0 : input(image, in) * weight[flat];
        }
        return sum;
    }
}
