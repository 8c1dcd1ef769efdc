package gniddap.export;

import gniddap.engine.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// Chosen steps as they are typed: `all`, `3`, `0-9`, `2-`, or several of these with commas between.
///
/// Step n is the moment at which n steps are complete, so 0 is the start of the run.
public record StepChoice(List<String> parts) {
    private static final Pattern PART = Pattern.compile("all|([0-9]{1,18})(?:(-)([0-9]{1,18})?)?");

    public static final StepChoice ALL = new StepChoice(List.of("all"));

    public StepChoice {
        parts = List.copyOf(parts);
        if (parts.isEmpty()
                || !parts.stream().allMatch(part -> PART.matcher(part).matches())) {
            throw new Refusal("export.refused.steps", String.join(",", parts));
        }
    }

    public static StepChoice read(String typed) {
        return new StepChoice(
                Arrays.stream(typed.split(",", -1)).map(String::strip).toList());
    }

    /// The chosen steps of a run that has so many, in the order in which they were typed.
    public long[] of(long steps) {
        return parts.stream().flatMapToLong(part -> range(part, steps)).toArray();
    }

    /// As it is typed.
    public String text() {
        return String.join(",", parts);
    }

    private static LongStream range(String part, long steps) {
        Matcher form = PART.matcher(part);
        if (!form.matches() || form.group(1) == null) {
            return LongStream.rangeClosed(0, steps);
        }
        long first = Long.parseLong(form.group(1));
        long last = form.group(2) == null ? first : form.group(3) == null ? steps : Long.parseLong(form.group(3));
        if (Math.max(first, last) > steps || first > last) {
            throw new Refusal("export.refused.steps.beyond", part, steps);
        }
        return LongStream.rangeClosed(first, last);
    }
}
