package gniddap.export.gif;

import java.util.Arrays;

/// LZW as GIF wants it. Runs of one symbol are taken in strides: a run of n costs about √2n steps, not n.
final class LzwEncoder {
    private static final int CODE_BITS = 12;
    private static final int CODE_MASK = (1 << CODE_BITS) - 1;
    private static final int MOST_CODES = 1 << CODE_BITS;
    private static final int HASH_BITS = 13;
    private static final int HASH_MASK = (1 << HASH_BITS) - 1;
    private static final int MULTIPLIER = 0x9E3779B1;
    private static final int NONE = -1;

    /// What stands for a string and one symbol more, but for runs: from the highest bit the string's code, the symbol,
    /// the code for both. 0 where there is none.
    private final int[] known = new int[1 << HASH_BITS];

    /// For each symbol the codes for so many of it in a row.
    private final int[][] runCodes;
    private final int[] longestRuns;

    private final GifCodes out;
    private final int symbolBits;
    private int last = NONE;
    private int nextCode;
    private int width;
    private int prefix = NONE;
    /// How many of the last symbol the prefix is; 0 if it holds any other.
    private int prefixRun;

    /// `symbolBits` is at least 2.
    LzwEncoder(GifCodes out, int symbolBits) {
        this.out = out;
        this.symbolBits = symbolBits;
        runCodes = new int[1 << symbolBits][];
        longestRuns = new int[1 << symbolBits];
        width = symbolBits + 1;
        startOver();
    }

    /// Encodes the whole image: `symbols[number]` for each number. Where a number is −s, either 0 or s may stand.
    void encode(Runs numbers, int[] symbols) {
        for (int run = 0; run < numbers.size(); run++) {
            int number = numbers.number(run);
            if (number < 0) {
                putEither(-number, numbers.length(run));
            } else {
                putRun(symbols[number], numbers.length(run));
            }
        }
        out.put(prefix, width);
        grow();
        out.put((1 << symbolBits) + 1, width);
    }

    /// The symbol where it goes on with what is being written, else 0.
    private void putEither(int symbol, int length) {
        for (int left = length; left > 0; left--) {
            boolean goesOn = prefix != NONE && known[place(prefix, symbol)] != 0;
            putRun(symbol == last || goesOn ? symbol : 0, 1);
        }
    }

    private void putRun(int symbol, int length) {
        int left = length;
        while (left > 0) {
            if (prefixRun == 0 || symbol != last) {
                put(symbol);
                left--;
                continue;
            }
            int taken = Math.min(left, longestRuns[symbol] - prefixRun);
            if (taken > 0) {
                prefixRun += taken;
                prefix = runCodes[symbol][prefixRun];
                left -= taken;
            }
            if (left > 0) {
                putLongestRun(symbol);
                left--;
            }
        }
    }

    /// A symbol that does not make a run longer.
    private void put(int symbol) {
        last = symbol;
        if (prefix != NONE) {
            int place = place(prefix, symbol);
            if (known[place] != 0) {
                prefix = known[place] & CODE_MASK;
                prefixRun = 0;
                return;
            }
            out.put(prefix, width);
            known[place] = key(prefix, symbol) << CODE_BITS | nextCode;
            grow();
        }
        prefix = symbol;
        prefixRun = 1;
    }

    /// The longest run known goes out and makes one known that is longer by 1; its last symbol begins the next prefix.
    private void putLongestRun(int symbol) {
        out.put(prefix, width);
        longestRuns[symbol]++;
        learn(symbol, longestRuns[symbol]);
        grow();
        prefix = symbol;
        prefixRun = 1;
    }

    private void learn(int symbol, int run) {
        int[] runs = runCodes[symbol];
        if (runs == null || run == runs.length) {
            runs = runs == null ? new int[8] : Arrays.copyOf(runs, run * 2);
            runCodes[symbol] = runs;
        }
        runs[run] = nextCode;
    }

    private void startOver() {
        out.put(1 << symbolBits, width);
        Arrays.fill(known, 0);
        Arrays.fill(longestRuns, 1);
        nextCode = (1 << symbolBits) + 2;
        width = symbolBits + 1;
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
        while (known[place] != 0 && known[place] >>> CODE_BITS != key) {
            place = (place + 1) & HASH_MASK;
        }
        return place;
    }

    private static int key(int prefix, int symbol) {
        return prefix << Byte.SIZE | symbol;
    }
}
