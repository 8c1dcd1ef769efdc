package gniddap.engine.conventions;

import gniddap.engine.Axis;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Numbers of the axes as Python writes them.
public final class Setting {
    private Setting() {}

    /// One number where all axes share it, else one for each: `2` or `(2, 3)`.
    public static String of(List<Axis> axes, ToIntFunction<Axis> value) {
        boolean alike = axes.stream().mapToInt(value).distinct().count() == 1;
        return alike ? String.valueOf(value.applyAsInt(axes.getFirst())) : tuple(axes, value);
    }

    /// One number for each axis: `(2, 3)`, of a single axis `(2,)`.
    public static String tuple(List<Axis> axes, ToIntFunction<Axis> value) {
        return axes.size() == 1 ? "(" + value.applyAsInt(axes.getFirst()) + ",)" : "(" + joined(axes, value) + ")";
    }

    /// One number for each axis: `[2, 3]`.
    public static String list(List<Axis> axes, ToIntFunction<Axis> value) {
        return "[" + joined(axes, value) + "]";
    }

    /// Two numbers for each axis: `((1, 2), (0, 1))`.
    public static String pairs(List<Axis> axes, ToIntFunction<Axis> before, ToIntFunction<Axis> after) {
        String comma = axes.size() == 1 ? "," : "";
        return axes.stream()
                .map(axis -> "(" + before.applyAsInt(axis) + ", " + after.applyAsInt(axis) + ")")
                .collect(Collectors.joining(", ", "(", comma + ")"));
    }

    static String joined(List<Axis> axes, ToIntFunction<Axis> value) {
        return axes.stream().map(axis -> String.valueOf(value.applyAsInt(axis))).collect(Collectors.joining(", "));
    }
}
