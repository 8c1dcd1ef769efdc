package gniddap.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/// Says the texts of `en.properties`. A key that is missing there is an error of the program and throws.
public final class Words {
    private static final ResourceBundle BUNDLE = load("en.properties");

    private Words() {}

    /// The text under `key` with its gaps filled: floats as [Numbers] prints them, whole numbers ungrouped, messages
    /// said.
    public static String say(String key, Object... args) {
        String pattern = BUNDLE.getString(key);
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] said = new Object[args.length];
        for (int n = 0; n < args.length; n++) {
            said[n] = sayGap(args[n]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(said);
    }

    public static String say(Message message) {
        return say(message.key(), message.args().toArray());
    }

    /// The text for `count` things: `key.one` for one of them, `key.other` otherwise. The count fills gap 0, `args`
    /// the next.
    public static String sayCount(String key, long count, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = count;
        System.arraycopy(args, 0, all, 1, args.length);
        return say(key + "." + pluralForm(count), all);
    }

    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    /// For FXML's `%key`: the patterns as they stand, gaps unfilled.
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    private static String pluralForm(long count) {
        return count == 1 ? "one" : "other";
    }

    private static Object sayGap(Object arg) {
        return switch (arg) {
            case Float value -> Numbers.print(value);
            case Double value -> Numbers.print(value.floatValue());
            case Number whole -> Numbers.print(whole.longValue());
            case Message message -> say(message);
            default -> arg.toString();
        };
    }

    private static ResourceBundle load(String name) {
        try (InputStream bytes = Words.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new PropertyResourceBundle(
                    new StringReader(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
