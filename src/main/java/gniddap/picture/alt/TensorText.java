package gniddap.picture.alt;

import gniddap.engine.Shape;
import gniddap.engine.Tensor;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The numbers of a tensor read out row by row.
final class TensorText {
    /// Nobody wants to hear more than this.
    private static final int MOST_NUMBERS = 64;

    private TensorText() {}

    /// Nothing where there are too many, or more than one image.
    static Optional<String> of(Tensor tensor) {
        return isFor(tensor.shape()) ? Optional.of(channels(tensor)) : Optional.empty();
    }

    /// Whether tensors of that shape are read out.
    static boolean isFor(Shape shape) {
        return shape.count() <= MOST_NUMBERS && shape.rank() <= 4 && shape.size(0) == 1;
    }

    private static String channels(Tensor tensor) {
        int channels = tensor.shape().size(1);
        int cells = tensor.count() / channels;
        return IntStream.range(0, channels)
                .mapToObj(channel -> channels == 1
                        ? rows(tensor, 0, cells)
                        : Words.say("alt.channel", channel, rows(tensor, channel * cells, cells)))
                .collect(Collectors.joining("; "));
    }

    private static String rows(Tensor tensor, int start, int cells) {
        int columns = tensor.shape().size(tensor.shape().rank() - 1);
        return IntStream.range(0, cells / columns)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> Numbers.print(tensor.at(start + row * columns + column) + 0f))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
