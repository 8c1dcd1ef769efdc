package gniddap.store;

import gniddap.engine.Operation;
import gniddap.engine.Refusal;
import gniddap.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a layer's call from left to right.
final class LayerParser {
    private static final List<String> NAMES =
            List.of("ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d", "Conv1d", "Conv2d", "Conv3d");
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern PREFIX = Pattern.compile("(torch\\.)?(nn\\.)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final Pattern WHOLE = Pattern.compile("[-−+]?[0-9]+");

    private final String text;
    private int at;

    LayerParser(String text) {
        this.text = text;
    }

    LayerCall call() {
        skip(SPACE);
        skip(PREFIX);
        int column = column();
        String name = take(WORD);
        if (!NAMES.contains(name)) {
            throw refusal(column, new Message("layer-text.refused.layer", name, Nearest.first(name, NAMES)));
        }
        Operation operation = name.startsWith("ConvT") ? Operation.TRANSPOSED : Operation.CONVOLUTION;
        int dimensions = name.charAt(name.length() - 2) - '0';
        LayerArguments arguments = new LayerArguments(this, name, operation, dimensions);
        skip(SPACE);
        expect('(');
        readArguments(arguments);
        int end = column();
        expect(')');
        if (at < text.length()) {
            throw refusal(column(), new Message("layer-text.refused.more-text"));
        }
        return arguments.call(end);
    }

    Refusal refusal(int column, Message message) {
        return new Refusal("layer-text.refused.at", column, message);
    }

    private void readArguments(LayerArguments arguments) {
        boolean named = false;
        while (!sees(')')) {
            named = readArgument(arguments, named);
            skip(SPACE);
            if (!sees(')')) {
                expect(',');
            }
        }
    }

    /// Reads one argument and tells whether it, or one before it, had a name.
    private boolean readArgument(LayerArguments arguments, boolean named) {
        int column = column();
        int start = at;
        String name = take(WORD);
        skip(SPACE);
        if (!name.isEmpty() && sees('=')) {
            expect('=');
            arguments.addNamed(column, name, value());
            return true;
        }
        at = start;
        if (named) {
            throw refusal(column, new Message("layer-text.refused.unnamed"));
        }
        arguments.add(column, value());
        return false;
    }

    private Argument value() {
        int column = column();
        if (sees('(') || sees('[')) {
            return new Argument.Tuple(column, tuple(sees('(') ? ')' : ']'));
        }
        return switch (take(WORD)) {
            case "True" -> new Argument.Flag(column, true);
            case "False" -> new Argument.Flag(column, false);
            case "" -> new Argument.Whole(column, whole());
            default -> throw refusal(column, new Message("layer-text.refused.value"));
        };
    }

    private List<Integer> tuple(char close) {
        at++;
        skip(SPACE);
        List<Integer> values = new ArrayList<>();
        while (!sees(close)) {
            values.add(whole());
            if (!sees(close)) {
                expect(',');
            }
        }
        expect(close);
        return values;
    }

    private int whole() {
        int column = column();
        String digits = take(WHOLE).replace('−', '-');
        if (digits.isEmpty()) {
            throw refusal(column, new Message("layer-text.refused.value"));
        }
        skip(SPACE);
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            throw refusal(column, new Message("layer-text.refused.too-large", digits));
        }
    }

    private void expect(char sign) {
        if (!sees(sign)) {
            throw refusal(column(), new Message("layer-text.refused.sign", String.valueOf(sign)));
        }
        at++;
        skip(SPACE);
    }

    private boolean sees(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private void skip(Pattern pattern) {
        String _ = take(pattern);
    }

    private String take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        String taken = matcher.lookingAt() ? matcher.group() : "";
        at += taken.length();
        return taken;
    }

    private int column() {
        return at + 1;
    }
}
