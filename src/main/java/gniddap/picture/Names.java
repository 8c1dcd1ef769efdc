package gniddap.picture;

import gniddap.engine.Layer;
import gniddap.engine.Shape;
import java.util.Arrays;

/// Names of the cells of a subject, such as x₁₁. Channels are named only where there are several, images never.
public final class Names {
    private Names() {}

    public static String input(Subject subject, int flat) {
        return cell(subject.inputLetter(), subject.problem().input().shape(), flat);
    }

    public static String output(Subject subject, int flat) {
        return cell(subject.outputLetter(), subject.problem().outputShape(), flat);
    }

    /// A cell that distributing writes on: of f, or straight of a convolution's output.
    public static String complete(Subject subject, int flat) {
        return cell(subject.transposed() ? 'f' : 'v', subject.distributed().shape(), flat);
    }

    public static String weight(Layer layer, int flat) {
        Shape shape = layer.weightShape();
        int[] at = shape.coordinates(flat);
        boolean single = shape.size(0) == 1 && shape.size(1) == 1;
        return Symbols.name('w', single ? Arrays.copyOfRange(at, 2, at.length) : at);
    }

    private static String cell(char letter, Shape shape, int flat) {
        int[] at = shape.coordinates(flat);
        return Symbols.name(letter, Arrays.copyOfRange(at, shape.size(1) == 1 ? 2 : 1, at.length));
    }
}
