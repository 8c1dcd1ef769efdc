package gniddap.engine;

/// Where the channels of a layer's tensors begin, as flat indices, and which channels belong together.
final class Planes {
    final int inChannels;
    final int outChannels;
    final int inPerGroup;
    final int outPerGroup;
    final int inputCells;
    final int outputCells;
    final int kernelCells;
    private final int kernelsPerIn;
    private final int kernelsPerOut;
    private final boolean transposed;

    Planes(Layer layer) {
        inChannels = layer.inChannels();
        outChannels = layer.outChannels();
        inPerGroup = layer.inPerGroup();
        outPerGroup = layer.outPerGroup();
        inputCells = layer.inputCells();
        outputCells = layer.outputCells();
        kernelCells = layer.kernelCells();
        kernelsPerIn = outPerGroup * kernelCells;
        kernelsPerOut = inPerGroup * kernelCells;
        transposed = layer.operation() == Operation.TRANSPOSED;
    }

    int input(int image, int in) {
        return (image * inChannels + in) * inputCells;
    }

    int output(int image, int out) {
        return (image * outChannels + out) * outputCells;
    }

    int kernel(int in, int out) {
        return transposed
                ? in * kernelsPerIn + out % outPerGroup * kernelCells
                : out * kernelsPerOut + in % inPerGroup * kernelCells;
    }

    /// The first of the `outPerGroup` output channels that an input channel reaches.
    int firstOut(int in) {
        return in / inPerGroup * outPerGroup;
    }

    /// The first of the `inPerGroup` input channels that an output channel is made of.
    int firstIn(int out) {
        return out / outPerGroup * inPerGroup;
    }
}
