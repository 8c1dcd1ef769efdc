package gniddap.engine;

import java.util.List;

/// The gradient of a convolution for its input, ∂u = Cᵀ·∂v, from the chain rule alone: for each input cell and each
/// weight it asks which output cell, if any, used both. It shares no code with the readings and so checks them.
public final class ConvolutionGradient {
    private final Layer convolution;
    private final Tensor weight;
    private final Tensor outputGradient;

    private ConvolutionGradient(Layer convolution, Tensor weight, Tensor outputGradient) {
        this.convolution = convolution;
        this.weight = weight;
        this.outputGradient = outputGradient;
    }

    public static Tensor forInput(Layer convolution, Tensor weight, Tensor outputGradient) {
        if (convolution.operation() != Operation.CONVOLUTION) {
            throw new IllegalArgumentException("the gradient is that of a convolution");
        }
        ConvolutionGradient gradient = new ConvolutionGradient(convolution, weight, outputGradient);
        Shape shape = convolution.inputShape(outputGradient.shape().size(0));
        float[] values = new float[shape.count()];
        for (int flat = 0; flat < values.length; flat++) {
            values[flat] = gradient.at(shape.coordinates(flat));
        }
        return new Tensor(shape, values);
    }

    /// Adds up ∂v·w over the weights `[out, in/groups, k…]` whose input channel is this cell's.
    private float at(int[] cell) {
        int group = cell[1] / convolution.inPerGroup();
        Shape weights = weight.shape();
        float sum = 0;
        for (int flat = 0; flat < weight.count(); flat++) {
            int[] place = weights.coordinates(flat);
            boolean sameChannel =
                    place[0] / convolution.outPerGroup() == group && place[1] == cell[1] % convolution.inPerGroup();
            int user = sameChannel ? userOf(cell, place) : -1;
            if (user >= 0) {
                sum += weight.at(flat) * outputGradient.at(user);
            }
        }
        return sum;
    }

    /// The output cell that multiplies this input cell with this weight, or −1.
    private int userOf(int[] cell, int[] weightPlace) {
        int[] user = new int[cell.length];
        user[0] = cell[0];
        user[1] = weightPlace[0];
        List<Axis> axes = convolution.axes();
        for (int n = 0; n < axes.size(); n++) {
            Axis axis = axes.get(n);
            int moved = cell[n + 2] + axis.begin() - weightPlace[n + 2] * axis.dilation();
            int index = Math.floorDiv(moved, axis.stride());
            if (Math.floorMod(moved, axis.stride()) != 0 || index < 0 || index >= axis.output()) {
                return -1;
            }
            user[n + 2] = index;
        }
        return outputGradient.shape().flat(user);
    }
}
