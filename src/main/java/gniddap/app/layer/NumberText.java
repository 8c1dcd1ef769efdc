package gniddap.app.layer;

import gniddap.words.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Several whole numbers as one text: `3` where all agree, `3×4` for an axis each, `0|1` where an axis has two.
record NumberText(int count, int perAxis) {
    private static final Pattern BETWEEN_AXES = Pattern.compile("\\s*[×xX*,;]\\s*|\\s+");
    private static final Pattern WHOLE = Pattern.compile("[+−-]?[0-9]{1,9}");

    String print(List<Integer> numbers) {
        if (numbers.stream().distinct().count() == 1) {
            return print(numbers.getFirst());
        }
        List<String> axes = new ArrayList<>();
        for (int start = 0; start < numbers.size(); start += perAxis) {
            axes.add(numbers.subList(start, start + perAxis).stream()
                    .distinct()
                    .map(NumberText::print)
                    .collect(Collectors.joining("|")));
        }
        return String.join("×", axes);
    }

    /// The numbers a text stands for, or nothing where it is no whole number nor one for each axis.
    Optional<List<Integer>> read(String text) {
        List<Integer> numbers = new ArrayList<>();
        String[] axes = BETWEEN_AXES.split(text.strip(), -1);
        for (String axis : axes) {
            String[] parts = axis.split("\\|", -1);
            for (String part : parts) {
                if (!WHOLE.matcher(part).matches()) {
                    return Optional.empty();
                }
                numbers.addAll(Collections.nCopies(Math.max(1, perAxis / parts.length), whole(part)));
            }
        }
        return fitted(numbers, axes.length);
    }

    private Optional<List<Integer>> fitted(List<Integer> numbers, int axes) {
        if (axes == 1 && numbers.size() == perAxis) {
            return Optional.of(Collections.nCopies(count / perAxis, numbers).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return numbers.size() == count ? Optional.of(numbers) : Optional.empty();
    }

    private static int whole(String text) {
        return Integer.parseInt(text.replace('−', '-'));
    }

    private static String print(int number) {
        return Numbers.print((long) number);
    }
}
