package gniddap.store;

/// A place in a text that only moves on; it knows its line and column, both counted from 1.
final class TextPlace {
    private final String text;
    private int offset;
    private int line = 1;
    private int lineStart;

    TextPlace(String text) {
        this.text = text;
    }

    int line() {
        return line;
    }

    int column() {
        return offset - lineStart + 1;
    }

    boolean isInText() {
        return offset < text.length();
    }

    boolean isAt(char character) {
        return isInText() && text.charAt(offset) == character;
    }

    void moveTo(long wanted) {
        while (offset < wanted && isInText()) {
            moveOn();
        }
    }

    void skipBlanks() {
        while (isAt(' ') || isAt('\n') || isAt('\r') || isAt('\t')) {
            moveOn();
        }
    }

    void moveOn() {
        boolean ends = isAt('\n') || (isAt('\r') && !text.startsWith("\n", offset + 1));
        offset++;
        if (ends) {
            line++;
            lineStart = offset;
        }
    }
}
