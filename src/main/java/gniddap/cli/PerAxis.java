package gniddap.cli;

import gniddap.engine.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An option with one whole number for every axis, or one for each: `2`, `2x3`, `1x2x3`.
record PerAxis(String option, List<Integer> values) {
    private static final Pattern FORM = Pattern.compile("[-−]?[0-9]{1,8}([x×][-−]?[0-9]{1,8}){0,2}");

    static PerAxis needed(Arguments arguments, String option) {
        if (!arguments.has(option)) {
            throw new Refusal("cli.refused.needed", option);
        }
        return of(arguments, option, 0);
    }

    static PerAxis of(Arguments arguments, String option, int usual) {
        String text = arguments.text(option);
        if (text == null) {
            return new PerAxis(option, List.of(usual));
        }
        if (!FORM.matcher(text).matches()) {
            throw new Refusal("cli.refused.per-axis", option, text);
        }
        return new PerAxis(
                option,
                Stream.of(text.replace('−', '-').split("[x×]", -1))
                        .map(Integer::valueOf)
                        .toList());
    }

    int at(int axis) {
        return values.get(values.size() == 1 ? 0 : axis);
    }

    /// How many axes the options speak of together.
    static int dimensions(List<PerAxis> options) {
        PerAxis longest = options.getFirst();
        for (PerAxis option : options) {
            longest = option.values.size() > longest.values.size() ? option : longest;
        }
        for (PerAxis option : options) {
            int size = option.values.size();
            if (size > 1 && size != longest.values.size()) {
                throw new Refusal("cli.refused.axes", option.option, size, longest.option, longest.values.size());
            }
        }
        return longest.values.size();
    }
}
