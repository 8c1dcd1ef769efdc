package gniddap.words;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers as a person would write them, and as a machine reads them back.
public final class Numbers {
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final float WHOLE_BELOW = 1e7f;
    private static final float WHOLE_EXACT_BELOW = 1e9f;
    private static final float PLAIN_FROM = 1e-4f;
    /// From here on Java writes a fraction without a power of ten.
    private static final float PLAIN_FROM_TEXT = 1e-3f;

    private Numbers() {}

    /// The shortest decimal that reads back as the same float32, cut to four significant digits, with a true minus
    /// sign. Digits before the point are never cut below ten million: 12345 stays 12345.
    public static String print(float value) {
        if (Float.isNaN(value)) {
            return "NaN";
        }
        String size = Float.isInfinite(value) ? "∞" : printSize(Math.abs(value));
        return value < 0 ? "−" + size : size;
    }

    /// A whole number with a true minus sign and no grouping.
    public static String print(long value) {
        return Long.toString(value).replace('-', '−');
    }

    /// The shortest decimal that reads back as the same float32, as JSON and programming languages write it.
    public static String exact(float value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE_EXACT_BELOW;
        boolean minusZero = value == 0 && 1 / value < 0;
        if (minusZero) {
            return "-0";
        }
        return whole ? Long.toString((long) value) : Float.toString(value);
    }

    private static String printSize(float size) {
        if (size == 0) {
            return "0";
        }
        if (size == Math.rint(size) && size < WHOLE_BELOW) {
            return Long.toString((long) size);
        }
        String digits = Float.toString(size);
        return isShort(size, digits) ? digits : cut(size, new BigDecimal(digits));
    }

    /// Whether Java's own text has no power of ten and at most four digits.
    private static boolean isShort(float size, String digits) {
        boolean plain = size >= PLAIN_FROM_TEXT && size < WHOLE_BELOW;
        return plain && digits.length() <= (size < 1 ? "0.1234" : "1.234").length();
    }

    private static String cut(float size, BigDecimal shortest) {
        if (size >= WHOLE_BELOW || size < PLAIN_FROM) {
            return powerOfTen(shortest.round(FOUR_DIGITS));
        }
        BigDecimal cut = size < 1000 ? shortest.round(FOUR_DIGITS) : shortest.round(wholeDigits(shortest));
        return cut.stripTrailingZeros().toPlainString();
    }

    private static MathContext wholeDigits(BigDecimal value) {
        return new MathContext(value.precision() - value.scale());
    }

    private static String powerOfTen(BigDecimal value) {
        BigDecimal digits = value.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        return digits.movePointLeft(exponent).toPlainString() + "e" + print(exponent);
    }
}
