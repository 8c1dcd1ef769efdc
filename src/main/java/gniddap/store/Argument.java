package gniddap.store;

import java.util.List;

/// A value in a layer's call and the column where it begins, counted from 1.
sealed interface Argument {
    int column();

    record Whole(int column, int value) implements Argument {}

    record Tuple(int column, List<Integer> values) implements Argument {}

    record Flag(int column, boolean on) implements Argument {}
}
