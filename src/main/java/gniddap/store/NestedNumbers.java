package gniddap.store;

import gniddap.engine.Refusal;
import gniddap.engine.Tensor;
import gniddap.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads nested lists from left to right: `[[1, 2], [3, 4]]`, `array([[1., 2.]])`, `tensor([1, 2], device='cpu')`.
final class NestedNumbers {
    private static final int MOST_LISTS = 5;
    private static final Pattern NAME = Pattern.compile("\\s*[A-Za-z_][A-Za-z_0-9.]*\\s*=\\s*");
    private static final Pattern WRAPPER = Pattern.compile("\\s*[A-Za-z_][A-Za-z_0-9.]*\\s*\\(");
    private static final Pattern OPTIONS = Pattern.compile("\\s*(,\\s*[A-Za-z_]+\\s*=\\s*[^()\\[\\]]*)*,?\\s*\\)");
    private static final Pattern GAP = Pattern.compile("[\\s,]*");
    private static final Pattern TOKEN = Pattern.compile("[^\\s,\\[\\]()]+");
    private static final Pattern END = Pattern.compile("[\\s,;]*");

    private final String text;
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Float> values = new ArrayList<>();
    private int at;
    private int numbersDepth = -1;

    NestedNumbers(String text) {
        this.text = text;
    }

    Tensor read() {
        skip(NAME);
        int wrappers = 0;
        while (skip(WRAPPER)) {
            wrappers++;
        }
        skip(GAP);
        list(0);
        for (; wrappers > 0; wrappers--) {
            if (!skip(OPTIONS)) {
                throw refusal(at, new Message("pasted.refused.open-bracket"));
            }
        }
        skip(END);
        if (at < text.length()) {
            throw refusal(at, new Message("pasted.refused.more-text"));
        }
        return PastedNumbers.tensor(sizes, values);
    }

    private void list(int depth) {
        int start = at;
        if (!sees("[(")) {
            throw refusal(at, new Message("pasted.refused.no-bracket"));
        }
        if (depth == MOST_LISTS) {
            throw refusal(at, new Message("pasted.refused.deep", MOST_LISTS));
        }
        char close = text.charAt(at) == '[' ? ']' : ')';
        at++;
        int entries = 0;
        skip(GAP);
        while (!sees("])")) {
            entry(depth, start);
            entries++;
            skip(GAP);
        }
        if (text.charAt(at) != close) {
            throw refusal(at, new Message("pasted.refused.other-bracket", close, text.charAt(at)));
        }
        close(depth, entries, start);
        at++;
    }

    private void entry(int depth, int start) {
        if (at == text.length()) {
            throw refusal(start, new Message("pasted.refused.open-bracket"));
        }
        if (sees("[(")) {
            checkDepth(numbersDepth < 0 || numbersDepth > depth);
            list(depth + 1);
        } else {
            checkDepth(numbersDepth < 0 || numbersDepth == depth);
            numbersDepth = depth;
            number();
        }
    }

    /// Numbers stand in the innermost lists and nowhere else.
    private void checkDepth(boolean right) {
        if (!right) {
            throw refusal(at, new Message("pasted.refused.mixed"));
        }
    }

    private void number() {
        int start = at;
        Matcher token = TOKEN.matcher(text).region(at, text.length());
        String number = token.lookingAt() ? token.group() : "";
        if (number.equals("...") || number.equals("…")) {
            throw refusal(start, new Message("pasted.refused.left-out"));
        }
        values.add(PastedNumbers.number(number, line(start), column(start)));
        at += number.length();
    }

    /// The first list of a depth says how many entries all lists of this depth have.
    private void close(int depth, int entries, int start) {
        if (entries == 0) {
            throw refusal(start, new Message("pasted.refused.empty-list"));
        }
        while (sizes.size() <= depth) {
            sizes.add(0);
        }
        int before = sizes.get(depth);
        if (before != 0 && before != entries) {
            throw refusal(start, new Message("pasted.refused.ragged-list", entries, before));
        }
        sizes.set(depth, entries);
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private boolean sees(String signs) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private Refusal refusal(int place, Message message) {
        return PastedNumbers.refusal(line(place), column(place), message);
    }

    private int line(int place) {
        return 1
                + (int) text.substring(0, place)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private int column(int place) {
        return place - text.lastIndexOf('\n', place - 1);
    }
}
