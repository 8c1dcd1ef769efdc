package gniddap.engine.exercise;

import gniddap.engine.Axis;
import gniddap.engine.Layer;
import java.util.List;
import java.util.Random;

/// Draws layers that are small enough for hand work.
final class LayerDraw {
    private static final int LARGEST_COMPLETE = 7;

    private final Random random;

    LayerDraw(Random random) {
        this.random = random;
    }

    /// Draws until a layer has a few cells of output on each axis.
    Layer layer(Difficulty difficulty) {
        while (true) {
            List<Sizes> sizes = sizes(difficulty);
            if (sizes.stream().allMatch(axis -> axis.suits(sizes.size() == 1 ? 3 : 2))) {
                return layer(difficulty, sizes);
            }
        }
    }

    private Layer layer(Difficulty difficulty, List<Sizes> sizes) {
        List<Axis> axes = sizes.stream().map(Sizes::axis).toList();
        boolean spread = sizes.stream().anyMatch(axis -> axis.dilation > 1 || axis.stride > 2);
        if (difficulty != Difficulty.HARD || spread || axes.getFirst().kernel() > 2) {
            return new Layer(axes, 1, 1, 1);
        }
        boolean joins = random.nextBoolean();
        return new Layer(axes, joins ? 2 : 1, joins ? 1 : 2, 1);
    }

    private List<Sizes> sizes(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> easy();
            case MEDIUM -> medium();
            case HARD -> hard();
        };
    }

    private List<Sizes> easy() {
        if (random.nextBoolean()) {
            return List.of(new Sizes(between(3, 4), between(2, 3), between(1, 2), 0, 0, 1));
        }
        int kernel = between(2, 3);
        return twice(new Sizes(2, kernel, between(1, 2), 0, 0, 1));
    }

    private List<Sizes> medium() {
        int kernel = between(2, 3);
        int stride = between(1, 2);
        int padding = kernel == 3 ? 1 : between(0, 1);
        int outputPadding = between(0, stride - 1);
        Sizes rows = new Sizes(2, kernel, stride, padding, outputPadding, 1);
        return List.of(rows, new Sizes(between(2, 3), kernel, stride, padding, outputPadding, 1));
    }

    private List<Sizes> hard() {
        return switch (random.nextInt(4)) {
            case 0 -> twice(new Sizes(2, 2, between(1, 2), between(0, 1), between(0, 1), 2));
            case 1 -> twice(new Sizes(2, 2, 3, between(0, 1), between(0, 2), 1));
            case 2 -> List.of(new Sizes(2, 3, 2, 1, between(0, 1), 1), new Sizes(3, 3, 1, between(0, 1), 0, 1));
            default -> twice(new Sizes(2, 2, between(1, 2), between(0, 1), 0, 1));
        };
    }

    private static List<Sizes> twice(Sizes sizes) {
        return List.of(sizes, sizes);
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// What an axis could be.
    private record Sizes(int input, int kernel, int stride, int padding, int outputPadding, int dilation) {
        boolean suits(int least) {
            int complete = stride * (input - 1) + dilation * (kernel - 1) + 1;
            boolean fits = outputPadding < Math.max(stride, dilation) && complete <= LARGEST_COMPLETE;
            return fits && complete + outputPadding - 2 * padding >= least;
        }

        Axis axis() {
            return Axis.transposed(input, kernel, stride, padding, outputPadding, dilation);
        }
    }
}
