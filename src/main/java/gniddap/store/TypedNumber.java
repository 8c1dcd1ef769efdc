package gniddap.store;

import gniddap.engine.Refusal;
import java.util.regex.Pattern;

/// A number as a person types it: −1, 0.5, 0,5, 1e-3 or 1/4.
public final class TypedNumber {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+[.,]?[0-9]*|[.,][0-9]+)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE =
            Pattern.compile("[-+]?(nan|inf|infinity|∞)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TypedNumber() {}

    /// The float32 nearest to what is written; refused where that is no finite number.
    public static float read(String text) {
        String typed = text.strip().replace('−', '-').replace("\u00a0", "");
        if (typed.isEmpty()) {
            throw new Refusal("typed.refused.empty");
        }
        if (NOT_FINITE.matcher(typed).matches()) {
            throw new Refusal("typed.refused.infinite", text.strip());
        }
        float value = (float) quotient(typed);
        if (!Float.isFinite(value)) {
            throw new Refusal("typed.refused.large", text.strip());
        }
        return value + 0f;
    }

    private static double quotient(String typed) {
        int bar = typed.indexOf('/');
        if (bar < 0) {
            return plain(typed, typed);
        }
        double divisor = plain(typed.substring(bar + 1).strip(), typed);
        if (divisor == 0) {
            throw new Refusal("typed.refused.zero", typed);
        }
        return plain(typed.substring(0, bar).strip(), typed) / divisor;
    }

    private static double plain(String number, String typed) {
        if (!NUMBER.matcher(number).matches()) {
            throw new Refusal("typed.refused.word", typed);
        }
        return Double.parseDouble(number.replace(',', '.'));
    }
}
