package gniddap.picture.conventions;

import gniddap.engine.Problem;
import gniddap.engine.conventions.Outcome;
import gniddap.picture.Face;
import gniddap.picture.TextBlock;
import java.util.List;

/// The texts of a card, broken into lines of its width, and how high they stand above and below its output.
record CardTexts(String title, String window, List<String> call, List<String> meaning, List<String> verdict) {
    static final double TITLE_SIZE = 14;
    static final double CALL_SIZE = 10.5;
    static final double TEXT_SIZE = 11;
    static final double VERDICT_SIZE = 11.5;
    static final double LEADING = 1.3;
    private static final int MOST_LINES = 5;

    static CardTexts of(Problem problem, Outcome outcome, double width) {
        ConventionWords words = new ConventionWords(problem, outcome);
        return new CardTexts(
                words.title(),
                words.window(),
                lines(unspaced(outcome.wording().call()), Face.MONO, CALL_SIZE, width),
                lines(words.padding() + " " + words.kernel(), Face.TEXT, TEXT_SIZE, width),
                lines(words.verdict(), Face.TEXT_SEMIBOLD, VERDICT_SIZE, width));
    }

    double above() {
        return TITLE_SIZE + (call.size() * CALL_SIZE + meaning.size() * TEXT_SIZE) * LEADING + 18;
    }

    double below() {
        return verdict.size() * VERDICT_SIZE * LEADING + 6;
    }

    private static List<String> lines(String text, Face face, double size, double width) {
        List<String> lines = TextBlock.lines(text, face, size, width);
        return lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES);
    }

    /// The call with blanks only between its arguments, so that it is not broken within one.
    private static String unspaced(String call) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (int n = 0; n < call.length(); n++) {
            char sign = call.charAt(n);
            depth += sign == '(' || sign == '[' ? 1 : 0;
            depth -= sign == ')' || sign == ']' ? 1 : 0;
            if (sign != ' ' || depth == 1) {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
