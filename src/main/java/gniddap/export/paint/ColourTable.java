package gniddap.export.paint;

import java.util.Arrays;

/// The distinct colours seen so far, numbered from 0 in the order they came, and how often each was seen.
public final class ColourTable {
    private static final int MULTIPLIER = 0x9E3779B1;

    /// 1 + the number of the colour at a place; 0 where there is none.
    private int[] numbers = new int[1 << 12];
    private int[] colours = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    public int size() {
        return size;
    }

    /// 0xAARRGGBB of a numbered colour.
    public int colour(int number) {
        return colours[number];
    }

    public int count(int number) {
        return counts[number];
    }

    /// The number of a colour, or −1 if it was never seen.
    public int find(int argb) {
        return numbers[place(argb)] - 1;
    }

    /// Sees a colour so many times more; gives its number.
    public int add(int argb, int times) {
        int place = place(argb);
        if (numbers[place] == 0) {
            numbers[place] = 1 + append(argb);
        }
        int number = numbers[place] - 1;
        counts[number] += times;
        if (size * 2 > numbers.length) {
            rehash();
        }
        return number;
    }

    public void clear() {
        Arrays.fill(numbers, 0);
        size = 0;
    }

    private int append(int argb) {
        if (size == colours.length) {
            colours = Arrays.copyOf(colours, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        colours[size] = argb;
        counts[size] = 0;
        return size++;
    }

    private int place(int argb) {
        int mask = numbers.length - 1;
        int place = ((argb * MULTIPLIER) >>> 12) & mask;
        while (numbers[place] != 0 && colours[numbers[place] - 1] != argb) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void rehash() {
        numbers = new int[numbers.length * 2];
        for (int number = 0; number < size; number++) {
            numbers[place(colours[number])] = 1 + number;
        }
    }
}
