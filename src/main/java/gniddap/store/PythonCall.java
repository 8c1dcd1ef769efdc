package gniddap.store;

import gniddap.engine.Refusal;
import gniddap.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The call of a layer found in a piece of Python, its arguments as they are written.
///
/// @param name what is called, without the modules before it
/// @param more whether another layer is called after it
record PythonCall(String name, List<Given> arguments, boolean more) {
    private static final Pattern LAYER =
            Pattern.compile("\\b(Conv(?:Transpose)?[123]d|Conv[123]D(?:Transpose)?)\\s*\\(");
    private static final Pattern NAMED = Pattern.compile("\\s*([A-Za-z_]\\w*)\\s*=(?!=)\\s*(.*)", Pattern.DOTALL);

    /// An argument, with its name where one is given.
    record Given(Optional<String> name, String value) {}

    /// Whether a text calls a layer anywhere.
    static boolean isIn(String text) {
        return LAYER.matcher(text).find();
    }

    /// The first call of a layer in a text.
    static PythonCall first(String text) {
        Matcher layer = LAYER.matcher(text);
        if (!layer.find()) {
            throw new Refusal("pasted-layer.refused.none");
        }
        int end = end(text, layer.end());
        List<Given> arguments = new ArrayList<>();
        for (String part : split(text.substring(layer.end(), end))) {
            Matcher named = NAMED.matcher(part);
            arguments.add(
                    named.matches()
                            ? new Given(
                                    Optional.of(named.group(1)), named.group(2).strip())
                            : new Given(Optional.empty(), part.strip()));
        }
        return new PythonCall(layer.group(1), List.copyOf(arguments), isIn(text.substring(end)));
    }

    /// The place of the bracket that closes the call.
    private static int end(String text, int start) {
        int depth = 1;
        for (int at = start; at < text.length(); at++) {
            at = afterString(text, at);
            depth += step(text, at);
            if (depth == 0) {
                return at;
            }
        }
        throw new Refusal(new Message("pasted-layer.refused.open"));
    }

    private static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < arguments.length(); at++) {
            at = afterString(arguments, at);
            depth += step(arguments, at);
            if (depth == 0 && at < arguments.length() && arguments.charAt(at) == ',') {
                parts.add(arguments.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(arguments.substring(start));
        parts.removeIf(String::isBlank);
        return parts;
    }

    private static int step(String text, int at) {
        return switch (at < text.length() ? text.charAt(at) : ' ') {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }

    /// Steps over a text in quotes, to its closing quote, and over a remark, to the end of its line.
    private static int afterString(String text, int at) {
        char sign = text.charAt(at);
        char closing = sign == '#' ? '\n' : sign;
        if (sign != '"' && sign != '\'' && sign != '#') {
            return at;
        }
        int end = text.indexOf(closing, at + 1);
        return end < 0 ? text.length() - 1 : end;
    }
}
