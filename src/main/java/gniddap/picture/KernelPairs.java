package gniddap.picture;

import gniddap.engine.Layer;
import java.util.Arrays;

/// The kernels of a layer by the pair of channels each connects. With groups some pairs have none.
public final class KernelPairs {
    private final int ins;
    private final int outs;
    private final int[] pairs;
    private final int[] kernels;

    private KernelPairs(Layer layer) {
        ins = layer.inChannels();
        outs = layer.outChannels();
        kernels = new int[ins * outs];
        pairs = new int[ins * outs / layer.groups()];
        Arrays.fill(kernels, -1);
        for (int in = 0; in < ins; in++) {
            int first = in / layer.inPerGroup() * layer.outPerGroup();
            for (int out = first; out < first + layer.outPerGroup(); out++) {
                int kernel = layer.kernelStart(in, out) / layer.kernelCells();
                kernels[in * outs + out] = kernel;
                pairs[kernel] = in * outs + out;
            }
        }
    }

    public static KernelPairs of(Layer layer) {
        return new KernelPairs(layer);
    }

    public int ins() {
        return ins;
    }

    public int outs() {
        return outs;
    }

    public int inOf(int kernel) {
        return pairs[kernel] / outs;
    }

    public int outOf(int kernel) {
        return pairs[kernel] % outs;
    }

    /// The number of the kernel in the array of weights, or −1 where the pair has none.
    int kernel(int in, int out) {
        return kernels[in * outs + out];
    }

    /// How many pairs have a kernel.
    int count() {
        return pairs.length;
    }
}
