package gniddap.picture.sizes;

import gniddap.engine.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The sizes of the large side that a number line shows: all that can be chosen and some beside them; where they are
/// too
/// many, the first, the last and those around the chosen one, with gaps between.
final class AnswerSlots {
    /// Stands for sizes that are left out.
    static final int GAP = -1;

    private static final int MOST_WITH_NEIGHBOURS = 14;
    private static final int NEIGHBOURS = 3;

    private AnswerSlots() {}

    static List<Integer> of(Answers answers, int most) {
        int low = answers.size(0);
        int high = answers.size(Math.max(answers.choices(), answers.together()) - 1);
        NavigableSet<Integer> sizes = new TreeSet<>();
        if (high - low < most) {
            for (int beside = 0;
                    beside < NEIGHBOURS && high - low + 2 * answers.together() < Math.min(most, MOST_WITH_NEIGHBOURS);
                    beside++) {
                low -= answers.together();
                high += answers.together();
            }
            addAll(sizes, low, high);
        } else {
            addAll(sizes, low, low + 1);
            addAll(
                    sizes,
                    answers.axis().large() - 1,
                    Math.min(high, answers.axis().large() + 1));
            addAll(sizes, high - 1, high);
        }
        sizes.removeIf(size -> size < 1 || answers.smallOf(size) < 1);
        return withGaps(sizes);
    }

    private static void addAll(NavigableSet<Integer> sizes, int low, int high) {
        for (int size = low; size <= high; size++) {
            sizes.add(size);
        }
    }

    private static List<Integer> withGaps(NavigableSet<Integer> sizes) {
        List<Integer> slots = new ArrayList<>();
        for (int size : sizes) {
            if (!slots.isEmpty() && slots.getLast() != size - 1) {
                slots.add(GAP);
            }
            slots.add(size);
        }
        return slots;
    }
}
