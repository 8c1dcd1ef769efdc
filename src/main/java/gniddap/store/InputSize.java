package gniddap.store;

import gniddap.engine.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The size of a typed layer's input: `N` for every axis, or `HxW`, or `DxHxW`.
public final class InputSize {
    private static final Pattern FORM = Pattern.compile("[0-9]{1,8}([x×][0-9]{1,8}){0,2}");

    private InputSize() {}

    public static List<Integer> read(String text, int dimensions) {
        if (!FORM.matcher(text).matches()) {
            throw new Refusal("input-size.refused.form", text);
        }
        List<Integer> sizes =
                Stream.of(text.split("[x×]", -1)).map(Integer::valueOf).toList();
        if (sizes.size() == 1) {
            return Collections.nCopies(dimensions, sizes.getFirst());
        }
        if (sizes.size() != dimensions) {
            throw new Refusal("input-size.refused.axes", text, sizes.size(), dimensions);
        }
        return sizes;
    }
}
