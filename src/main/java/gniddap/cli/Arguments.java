package gniddap.cli;

import gniddap.engine.Refusal;
import gniddap.store.Nearest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/// The arguments of one command, read as the types they must have.
record Arguments(ParseResult parsed) {
    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,9})[x×]([0-9]{1,9})");

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    @Nullable
    String text(String option) {
        return parsed.matchedOptionValue(option, null);
    }

    @Nullable
    String parameter() {
        return parsed.matchedPositionalValue(0, null);
    }

    /// Refuses a parameter that is none of the words.
    void parameterAmong(List<String> words) {
        String typed = String.valueOf(parameter());
        if (!words.contains(typed)) {
            String nearest = Nearest.to(typed, words, 1).getFirst();
            throw new Refusal("cli.refused.parameter", typed, String.join(", ", words), nearest);
        }
    }

    Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException _) {
            throw new Refusal("cli.refused.path", text);
        }
    }

    /// One of a few words, such as the name of a theme.
    <T> T word(String option, T usual, Function<String, Optional<T>> named, List<String> words) {
        String typed = text(option);
        return typed == null
                ? usual
                : named.apply(typed)
                        .orElseThrow(() -> new Refusal(
                                "cli.refused.word",
                                option,
                                typed,
                                String.join(", ", words),
                                Nearest.to(typed, words, 1).getFirst()));
    }

    long whole(String option, long usual) {
        String typed = text(option);
        try {
            return typed == null ? usual : Long.parseLong(typed.replace('−', '-'));
        } catch (NumberFormatException _) {
            throw new Refusal("cli.refused.whole", option, String.valueOf(typed));
        }
    }

    double number(String option, double usual) {
        String typed = text(option);
        try {
            return typed == null ? usual : Double.parseDouble(typed);
        } catch (NumberFormatException _) {
            throw new Refusal("cli.refused.number", option, String.valueOf(typed));
        }
    }

    /// Width and height in pixels.
    int[] pixels(String option, int width, int height) {
        String typed = text(option);
        if (typed == null) {
            return new int[] {width, height};
        }
        Matcher form = PIXELS.matcher(typed);
        if (!form.matches()) {
            throw new Refusal("cli.refused.pixels", option, typed);
        }
        return new int[] {Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))};
    }
}
