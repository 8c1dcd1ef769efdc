package gniddap.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sizes of a tensor, outermost first; cells lie in C order.
public record Shape(List<Integer> sizes) {
    /// No tensor may have more cells than this (64 MiB of float32): asking for more is refused before memory is
    /// taken.
    public static final int LARGEST_COUNT = 1 << 24;

    public Shape {
        sizes = List.copyOf(sizes);
        long count = 1;
        for (int size : sizes) {
            if (size < 1) {
                throw new Refusal("shape.refused.size", print(sizes), size);
            }
            count = Math.min(count * size, Long.MAX_VALUE >>> Integer.SIZE);
        }
        if (count > LARGEST_COUNT) {
            throw new Refusal("shape.refused.count", print(sizes), LARGEST_COUNT);
        }
    }

    public static Shape of(int... sizes) {
        return new Shape(IntStream.of(sizes).boxed().toList());
    }

    public int rank() {
        return sizes.size();
    }

    public int size(int axis) {
        return sizes.get(axis);
    }

    public int count() {
        int count = 1;
        for (int size : sizes) {
            count *= size;
        }
        return count;
    }

    public int flat(int... coordinates) {
        int flat = 0;
        for (int axis = 0; axis < coordinates.length; axis++) {
            flat = flat * size(axis) + coordinates[axis];
        }
        return flat;
    }

    public int[] coordinates(int flat) {
        int[] coordinates = new int[rank()];
        int rest = flat;
        for (int axis = rank() - 1; axis >= 0; axis--) {
            coordinates[axis] = rest % size(axis);
            rest /= size(axis);
        }
        return coordinates;
    }

    /// As people write it: 1×2×3.
    @Override
    public String toString() {
        return print(sizes);
    }

    private static String print(List<Integer> sizes) {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining("×"));
    }
}
