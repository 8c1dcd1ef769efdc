package gniddap.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/// All transposed layers that make an output of a wanted size, within bounds: kernels up to 7 (for larger factors up to
/// twice the factor, 64 at most), dilation up to 3, and padding up to d(k−1), beyond which values of the input would
/// no longer be used. The strides nearest to the factor come first.
public final class Recipes {
    /// The largest size of input and output that is searched.
    public static final int LARGEST_SIZE = 1024;

    private static final int USUAL_KERNEL = 7;
    private static final int LARGEST_KERNEL = 64;
    private static final int LARGEST_DILATION = 3;

    private Recipes() {}

    /// Those that take one input size to one output size.
    public static List<Recipe> sizes(int input, int output) {
        checkSize("recipes.refused.input", input);
        checkSize("recipes.refused.output", output);
        List<Recipe> found = new ArrayList<>();
        for (int dilation = 1; dilation <= LARGEST_DILATION; dilation++) {
            for (int kernel = 1; kernel <= largestKernel(Math.ceilDiv(output, input)); kernel++) {
                int extent = dilation * (kernel - 1) + 1;
                for (int stride = 1; stride <= largestStride(input, output, extent); stride++) {
                    int spare = stride * (input - 1) + extent - output;
                    addWindows(found, kernel, stride, dilation, spare);
                }
            }
        }
        return sorted(found, recipe -> Math.abs(recipe.stride() * input - output));
    }

    /// Those that make an input of this size so many times as large.
    public static List<Recipe> times(int input, int factor) {
        checkSize("recipes.refused.factor", factor);
        return sizes(input, (int) Math.min((long) input * factor, Integer.MAX_VALUE));
    }

    /// Those that make every input exactly so many times as large.
    public static List<Recipe> factor(int factor) {
        checkSize("recipes.refused.factor", factor);
        List<Recipe> found = new ArrayList<>();
        for (int dilation = 1; dilation <= LARGEST_DILATION; dilation++) {
            for (int kernel = 1; kernel <= largestKernel(factor); kernel++) {
                addWindows(found, kernel, factor, dilation, dilation * (kernel - 1) + 1 - factor);
            }
        }
        return sorted(found, _ -> 0);
    }

    /// Adds each padding and output padding that cut `spare` cells together.
    private static void addWindows(List<Recipe> found, int kernel, int stride, int dilation, int spare) {
        int mostPadding = dilation * (kernel - 1);
        for (int padding = Math.max(0, Math.ceilDiv(spare, 2)); padding <= mostPadding; padding++) {
            int outputPadding = 2 * padding - spare;
            if (outputPadding >= Math.max(stride, dilation)) {
                return;
            }
            if (dilation == 1 || kernel > 1) {
                found.add(new Recipe(kernel, stride, padding, outputPadding, dilation));
            }
        }
    }

    private static int largestKernel(int factor) {
        return Math.clamp(2L * factor, USUAL_KERNEL, LARGEST_KERNEL);
    }

    /// A larger stride could not be cut down to the size, whatever the padding. Of one input value no stride is seen.
    private static int largestStride(int input, int output, int extent) {
        return input == 1 ? output : (output + extent - 1) / (input - 1);
    }

    private static List<Recipe> sorted(List<Recipe> found, ToIntFunction<Recipe> distance) {
        return found.stream()
                .sorted(Comparator.comparingInt(Recipe::dilation)
                        .thenComparingInt(distance)
                        .thenComparingInt(Recipe::outputPadding)
                        .thenComparingInt(Recipe::kernel)
                        .thenComparingInt(Recipe::stride)
                        .thenComparingInt(Recipe::padding))
                .toList();
    }

    private static void checkSize(String key, int size) {
        if (size < 1 || size > LARGEST_SIZE) {
            throw new Refusal(key, size, LARGEST_SIZE);
        }
    }
}
