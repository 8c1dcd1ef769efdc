package gniddap.export.gif;

import java.util.Arrays;

/// LZW as GIF wants it. Long runs of one chosen symbol are taken in strides: a run of n costs about √2n steps, not n.
final class LzwEncoder {
    private static final int MOST_CODES = 4096;
    private static final int HASH_BITS = 13;
    private static final int HASH_MASK = (1 << HASH_BITS) - 1;

    private static final int MULTIPLIER = 0x9E3779B1;
    private static final int NONE = -1;

    private final int[] keys = new int[1 << HASH_BITS];

    private final short[] codes = new short[1 << HASH_BITS];
    /// The code for n of the run symbol in a row.
    private final int[] runCodes = new int[MOST_CODES];

    private final GifCodes out;
    private final int symbolBits;
    private final int runSymbol;
    private int last = NONE;
    private int longestRun;
    private int nextCode;
    private int width;
    private int prefix = NONE;
    /// How many of the run symbol the prefix is; 0 if it holds any other.
    private int prefixRun;

    /// `symbolBits` is at least 2.
    LzwEncoder(GifCodes out, int symbolBits, int runSymbol) {
        this.out = out;
        this.symbolBits = symbolBits;
        this.runSymbol = runSymbol;
        width = symbolBits + 1;
        startOver();
    }

    /// Encodes the whole image: `symbols[number]` for each number. Where a number is −s, either 0 or s may stand.
    void encode(Runs numbers, int[] symbols) {
        for (int run = 0; run < numbers.size(); run++) {
            int number = numbers.number(run);
            int symbol = number < 0 ? 0 : symbols[number];
            if (number < 0) {
                putEither(-number, numbers.length(run));
            } else if (symbol == runSymbol) {
                putRun(numbers.length(run));
            } else {
                for (int left = numbers.length(run); left > 0; left--) {
                    put(symbol);
                }
            }
        }
        out.put(prefix, width);
        grow();
        out.put((1 << symbolBits) + 1, width);
    }

    /// The symbol where it goes on with what is being written, else 0.
    private void putEither(int symbol, int length) {
        for (int left = length; left > 0; left--) {
            boolean known = prefix != NONE && keys[place(prefix, symbol)] != 0;
            if (symbol == last || known) {
                put(symbol);
            } else if (runSymbol == 0) {
                putRun(1);
            } else {
                put(0);
            }
        }
    }

    private void put(int symbol) {
        last = symbol;
        int place = place(prefix, symbol);
        if (prefix != NONE && keys[place] != 0) {
            prefix = codes[place];
            prefixRun = 0;
            return;
        }
        if (prefix != NONE) {
            out.put(prefix, width);
            keys[place] = key(prefix, symbol);
            codes[place] = (short) nextCode;
            grow();
        }
        prefix = symbol;
        prefixRun = symbol == runSymbol ? 1 : 0;
    }

    private void putRun(int length) {
        last = runSymbol;
        int left = length;
        while (left > 0) {
            if (prefixRun == 0) {
                put(runSymbol);
                left--;
                continue;
            }
            int taken = Math.min(left, longestRun - prefixRun);
            prefixRun += taken;
            prefix = runCodes[prefixRun];
            left -= taken;
            if (left > 0) {
                putLongestRun();
                left--;
            }
        }
    }

    /// The longest run known goes out and makes one known that is longer by 1; its last symbol begins the next prefix.
    private void putLongestRun() {
        out.put(prefix, width);
        longestRun++;
        runCodes[longestRun] = nextCode;
        grow();
        prefix = runSymbol;
        prefixRun = 1;
    }

    private void startOver() {
        out.put(1 << symbolBits, width);
        Arrays.fill(keys, 0);
        nextCode = (1 << symbolBits) + 2;
        width = symbolBits + 1;
        longestRun = 1;
        runCodes[1] = runSymbol;
    }

    /// Takes the next code; the reader learns each code one step later, and widens its codes then.
    private void grow() {
        if (nextCode == 1 << width) {
            width++;
        }
        nextCode++;
        if (nextCode == MOST_CODES) {
            startOver();
        }
    }

    private int place(int prefix, int symbol) {
        int key = key(prefix, symbol);
        int place = ((key * MULTIPLIER) >>> (Integer.SIZE - HASH_BITS)) & HASH_MASK;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & HASH_MASK;
        }
        return place;
    }

    /// Never 0, which marks an empty place.
    private static int key(int prefix, int symbol) {
        return (prefix << Byte.SIZE | symbol) + 1;
    }
}
