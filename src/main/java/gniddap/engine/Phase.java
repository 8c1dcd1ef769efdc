package gniddap.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One phase of a transposed convolution: a phase of each axis. Its cells are a plain convolution of the input with
/// every stride-th weight; no zero is multiplied.
public record Phase(Problem problem, List<AxisPhase> axes) {
    public Phase {
        axes = List.copyOf(axes);
    }

    /// All phases, those of the last axis following each other. A convolution has none and is refused.
    public static List<Phase> of(Problem problem) {
        List<List<AxisPhase>> phases = List.of(List.of());
        for (Axis axis : problem.layer().axes()) {
            phases = combined(phases, AxisPhase.of(axis));
        }
        return phases.stream().map(axes -> new Phase(problem, axes)).toList();
    }

    /// The output of all phases, interleaved: sub-pixel convolution.
    public static Tensor interleave(Problem problem) {
        float[] output = new float[problem.outputShape().count()];
        of(problem).forEach(phase -> phase.write(output));
        return new Tensor(problem.outputShape(), output);
    }

    /// How many output cells of a channel belong to it.
    public int cells() {
        return axes.stream().mapToInt(AxisPhase::outputs).reduce(1, (product, each) -> product * each);
    }

    /// How many weights its small kernel has.
    public int weights() {
        return axes.stream().mapToInt(AxisPhase::weights).reduce(1, (product, each) -> product * each);
    }

    /// Sizes of its small kernel.
    public Shape kernel() {
        return new Shape(axes.stream().map(AxisPhase::weights).toList());
    }

    /// Sizes of its part of the output.
    public Shape space() {
        return new Shape(axes.stream().map(AxisPhase::outputs).toList());
    }

    /// The index within a kernel of the layer of a weight of the small kernel.
    public int weightAt(int flat) {
        int[] at = kernel().coordinates(flat);
        int weight = 0;
        for (int n = 0; n < at.length; n++) {
            AxisPhase axis = axes.get(n);
            weight = weight * axis.axis().kernel() + axis.weightAt(at[n]);
        }
        return weight;
    }

    /// The index within one channel of the output of a cell of the phase.
    public int outputAt(int flat) {
        int[] at = space().coordinates(flat);
        int output = 0;
        for (int n = 0; n < at.length; n++) {
            AxisPhase axis = axes.get(n);
            output = output * axis.axis().output() + axis.outputAt(at[n]);
        }
        return output;
    }

    /// The plain convolution that gives its cells; empty where it has no cell or no weight reaches them.
    public Optional<Problem> convolution() {
        if (cells() == 0 || weights() == 0) {
            return Optional.empty();
        }
        Layer layer = problem.layer();
        List<Axis> plain =
                axes.stream().map(axis -> axis.convolution().orElseThrow()).toList();
        Layer small = new Layer(plain, layer.inChannels(), layer.outChannels(), layer.groups());
        return Optional.of(new Problem(problem.name(), small, problem.input(), turned(small), problem.bias()));
    }

    /// The small kernels turned by 180°, laid out as a convolution has them.
    private Tensor turned(Layer small) {
        Layer layer = problem.layer();
        int cells = weights();
        float[] weight = new float[small.weightShape().count()];
        for (int out = 0; out < layer.outChannels(); out++) {
            int firstIn = out / layer.outPerGroup() * layer.inPerGroup();
            for (int in = firstIn; in < firstIn + layer.inPerGroup(); in++) {
                int from = layer.kernelStart(in, out);
                int to = small.kernelStart(in, out);
                for (int n = 0; n < cells; n++) {
                    weight[to + cells - 1 - n] = problem.weight().at(from + weightAt(n));
                }
            }
        }
        return new Tensor(small.weightShape(), weight);
    }

    private void write(float[] output) {
        int cells = cells();
        int channelCells = problem.layer().outputCells();
        Optional<Tensor> small = convolution().map(Reading.COLLECT::compute);
        for (int channel = 0; channel < problem.batch() * problem.layer().outChannels(); channel++) {
            for (int n = 0; n < cells; n++) {
                output[channel * channelCells + outputAt(n)] =
                        small.isPresent() ? small.get().at(channel * cells + n) : bias(channel);
            }
        }
    }

    private float bias(int channel) {
        int out = channel % problem.layer().outChannels();
        return problem.bias().map(bias -> bias.at(out)).orElse(0f);
    }

    private static List<List<AxisPhase>> combined(List<List<AxisPhase>> outer, List<AxisPhase> axis) {
        List<List<AxisPhase>> all = new ArrayList<>();
        for (List<AxisPhase> each : outer) {
            for (AxisPhase last : axis) {
                List<AxisPhase> longer = new ArrayList<>(each);
                longer.add(last);
                all.add(longer);
            }
        }
        return all;
    }
}
