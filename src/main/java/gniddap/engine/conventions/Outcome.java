package gniddap.engine.conventions;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.engine.Window;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// What a framework's nearest call comes to, beside what the layer itself comes to.
///
/// @param kernel the sizes of the kernel array, in the order in which the framework lays them out
/// @param different the cells whose values differ from the layer's own; none where the sizes differ
/// @param moved for each axis, how many cells later the framework's values stand
public record Outcome(
        Wording wording, Shape kernel, Tensor output, Shape wanted, BitSet different, List<Integer> moved) {
    public Outcome {
        different = (BitSet) different.clone();
        moved = List.copyOf(moved);
    }

    /// A copy: nothing changes an outcome.
    @Override
    public BitSet different() {
        return (BitSet) different.clone();
    }

    public boolean differsAt(int cell) {
        return different.get(cell);
    }

    public int differing() {
        return different.cardinality();
    }

    public boolean sameSize() {
        return output.shape().equals(wanted);
    }

    static Outcome of(Wording wording, Tensor output, Tensor own, List<Window> ownWindows) {
        BitSet different = new BitSet();
        if (output.shape().equals(own.shape())) {
            IntStream.range(0, own.count())
                    .filter(cell -> output.at(cell) != own.at(cell))
                    .forEach(different::set);
        }
        List<Integer> moved = IntStream.range(0, ownWindows.size())
                .map(n -> ownWindows.get(n).begin()
                        - wording.layer().axes().get(n).window().begin())
                .boxed()
                .toList();
        Shape kernel = KernelArray.shape(wording.framework(), wording.layer());
        return new Outcome(wording, kernel, output, own.shape(), different, moved);
    }
}
