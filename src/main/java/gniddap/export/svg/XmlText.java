package gniddap.export.svg;

/// Text and numbers as they stand in an XML file.
public final class XmlText {
    private static final double THOUSAND = 1000;

    private XmlText() {}

    /// Text with the characters escaped that mean something in XML; those that XML forbids become U+FFFD.
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(character) ? character : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /// At most three decimals, no exponent, no −0.
    static String number(double value) {
        long thousandths = Math.round(value * THOUSAND);
        StringBuilder text = new StringBuilder(thousandths < 0 ? "-" : "");
        text.append(Math.abs(thousandths) / 1000);
        long rest = Math.abs(thousandths) % 1000;
        if (rest > 0) {
            String decimals = Long.toString(1000 + rest).substring(1);
            text.append('.').append(decimals.replaceAll("0+$", ""));
        }
        return text.toString();
    }

    private static boolean allowed(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean control = character < ' ' && character != '\n' && character != '\t';
        boolean none = character == 0xFFFE || character == 0xFFFF;
        return !surrogate && !control && !none;
    }
}
