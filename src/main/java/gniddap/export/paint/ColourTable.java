package gniddap.export.paint;

import java.util.Arrays;

/// The distinct colours seen so far, numbered from 0 in the order they came, and how often each was seen.
public final class ColourTable {
    private static final int OPAQUE = 0xFF000000;
    private static final int MULTIPLIER = 0x9E3779B1;

    private int[] keys = new int[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int[] colours = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int size;

    public int size() {
        return size;
    }

    /// 0xRRGGBB of a numbered colour.
    public int colour(int number) {
        return colours[number];
    }

    public int count(int number) {
        return counts[number];
    }

    /// The number of a colour, or −1 if it was never seen; the highest byte of `rgb` does not matter.
    public int find(int rgb) {
        int place = place(rgb);
        return keys[place] == 0 ? -1 : numbers[place];
    }

    /// Sees a colour so many times more; gives its number.
    public int add(int rgb, int times) {
        int place = place(rgb);
        if (keys[place] == 0) {
            keys[place] = rgb | OPAQUE;
            numbers[place] = append(rgb);
        }
        int number = numbers[place];
        counts[number] += times;
        if (size * 2 > keys.length) {
            rehash();
        }
        return number;
    }

    public void clear() {
        Arrays.fill(keys, 0);
        size = 0;
    }

    private int append(int rgb) {
        if (size == colours.length) {
            colours = Arrays.copyOf(colours, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        colours[size] = rgb & ~OPAQUE;
        counts[size] = 0;
        return size++;
    }

    private int place(int rgb) {
        int key = rgb | OPAQUE;
        int mask = keys.length - 1;
        int place = ((key * MULTIPLIER) >>> 12) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void rehash() {
        keys = new int[keys.length * 2];
        numbers = new int[keys.length];
        for (int number = 0; number < size; number++) {
            int place = place(colours[number]);
            keys[place] = colours[number] | OPAQUE;
            numbers[place] = number;
        }
    }
}
