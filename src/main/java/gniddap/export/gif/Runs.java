package gniddap.export.gif;

import java.util.Arrays;

/// A row of numbers kept as runs: this number so many times, then that number so many times.
final class Runs {
    /// Longer ones are compared by Java many at once, which takes a while to begin.
    private static final int SHORT = 8;

    private int[] numbers = new int[1 << 12];
    private int[] lengths = new int[1 << 12];
    private int size;

    /// Where in a row of colours those end that equal the first.
    static int end(int[] colours, int from, int to) {
        int colour = colours[from];
        int near = Math.min(to, from + SHORT);
        int place = from + 1;
        while (place < near && colours[place] == colour) {
            place++;
        }
        if (place < near || place == to) {
            return place;
        }
        int same = Arrays.mismatch(colours, place - 1, to - 1, colours, place, to);
        return same < 0 ? to : place + same;
    }

    int size() {
        return size;
    }

    int number(int run) {
        return numbers[run];
    }

    int length(int run) {
        return lengths[run];
    }

    void clear() {
        size = 0;
    }

    /// Appends a number so many times; 0 times is nothing.
    void add(int number, int times) {
        if (times == 0) {
            return;
        }
        if (size > 0 && numbers[size - 1] == number) {
            lengths[size - 1] += times;
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        numbers[size] = number;
        lengths[size] = times;
        size++;
    }
}
