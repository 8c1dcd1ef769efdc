package gniddap.picture;

/// Names of cells, such as x₁₂: a letter and its indices. Indices of 10 and more stand apart.
final class Symbols {
    private static final char ZERO_BELOW = '₀';
    private static final char THIN_SPACE = '\u2009';

    private Symbols() {}

    static String name(char letter, int... indices) {
        StringBuilder text = new StringBuilder().append(letter);
        boolean apart = false;
        for (int index : indices) {
            apart |= index > 9 || index < 0;
        }
        for (int n = 0; n < indices.length; n++) {
            if (apart && n > 0) {
                text.append(THIN_SPACE);
            }
            below(text, indices[n]);
        }
        return text.toString();
    }

    /// Whether a text is such a name, and not a number.
    static boolean isName(String text) {
        return text.chars().anyMatch(character -> character >= ZERO_BELOW && character <= ZERO_BELOW + 9);
    }

    private static void below(StringBuilder text, int index) {
        if (index < 0) {
            text.append('₋');
        }
        for (char digit : Integer.toString(Math.abs(index)).toCharArray()) {
            text.append((char) (ZERO_BELOW + digit - '0'));
        }
    }
}
