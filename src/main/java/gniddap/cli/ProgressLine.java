package gniddap.cli;

import gniddap.words.Words;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/// A line at the foot of a terminal that says how far it is; nothing where nobody looks.
final class ProgressLine {
    private static final String START_OF_LINE_AND_CLEAR = "\r\u001b[K";
    private static final int PERCENT = 100;

    private final PrintStream terminal;
    private final boolean shown;
    private final Map<String, Integer> percents = new TreeMap<>();
    private int figures;
    private int ended;
    private boolean standing;

    ProgressLine(Console console) {
        terminal = console.err();
        shown = console.terminal().getAsBoolean();
    }

    synchronized void begin(int count) {
        figures = count;
    }

    synchronized void show(String figure, double share) {
        int percent = (int) (share * PERCENT);
        Integer before = percents.put(figure, percent);
        if (shown && (before == null || before != percent)) {
            standing = true;
            terminal.print(START_OF_LINE_AND_CLEAR + Words.say("cli.batch.progress", ended, figures, figure, percent));
        }
    }

    synchronized void ended(String figure) {
        ended++;
        percents.remove(figure);
    }

    /// Makes place for another line.
    synchronized void clear() {
        if (standing) {
            standing = false;
            terminal.print(START_OF_LINE_AND_CLEAR);
            terminal.flush();
        }
    }
}
