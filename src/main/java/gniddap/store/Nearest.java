package gniddap.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Finds the words most like one that was mistyped.
public final class Nearest {
    private Nearest() {}

    /// Up to `count` of the words, the most alike first.
    public static List<String> to(String typed, Collection<String> words, int count) {
        return words.stream()
                .sorted(Comparator.comparingInt((String word) -> distance(typed, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    static String first(String typed, Collection<String> words) {
        return to(typed, words, 1).getFirst();
    }

    /// How many letters must be put in, taken out or changed to turn one word into the other.
    private static int distance(String from, String into) {
        int[] above = new int[into.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[above.length];
            current[0] = row;
            for (int column = 1; column < above.length; column++) {
                int change = from.charAt(row - 1) == into.charAt(column - 1) ? 0 : 1;
                int shifted = Math.min(above[column], current[column - 1]) + 1;
                current[column] = Math.min(shifted, above[column - 1] + change);
            }
            above = current;
        }
        return above[into.length()];
    }
}
