package gniddap.store;

import gniddap.engine.Tensor;
import gniddap.words.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of numbers. What parts the numbers of a line is the first of these that occurs: tabs, semicolons, commas,
/// spaces; so a comma is the decimal one where tabs, semicolons or spaces without commas part the numbers.
final class PastedGrid {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern COMMA = Pattern.compile(" *, *| +");
    private static final Pattern SPACE = Pattern.compile(" +");
    private static final Pattern DECIMAL_COMMAS = Pattern.compile(" *[-−+]?\\d*,\\d+( +[-−+]?\\d*(,\\d+)?)* *");

    private final Pattern between;
    private final List<Float> values = new ArrayList<>();
    private final List<Integer> planeRows = new ArrayList<>();
    private int columns;

    private PastedGrid(Pattern between) {
        this.between = between;
    }

    static Tensor read(String text) {
        List<String> lines = text.lines().toList();
        PastedGrid grid = new PastedGrid(between(text, lines));
        boolean inPlane = false;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).isBlank()) {
                inPlane = false;
                continue;
            }
            if (!inPlane) {
                grid.planeRows.add(0);
                inPlane = true;
            }
            grid.row(lines.get(line), line + 1);
        }
        return grid.tensor(lines.size());
    }

    private static Pattern between(String text, List<String> lines) {
        if (text.indexOf('\t') >= 0) {
            return TAB;
        }
        if (text.indexOf(';') >= 0) {
            return SEMICOLON;
        }
        boolean decimal = lines.stream()
                .filter(line -> line.indexOf(',') >= 0)
                .allMatch(line -> DECIMAL_COMMAS.matcher(line).matches());
        boolean oneEach = lines.stream().noneMatch(line -> line.strip().indexOf(' ') >= 0) && lines.size() > 1;
        return text.indexOf(',') >= 0 && (!decimal || oneEach) ? COMMA : SPACE;
    }

    private void row(String line, int number) {
        String row = line.replaceFirst(between == TAB ? "\\s+$" : "[\\s,;]+$", "");
        int start = between == TAB ? 0 : row.length() - row.stripLeading().length();
        int count = 0;
        Matcher gap = between.matcher(row);
        gap.region(start, row.length());
        while (gap.find()) {
            cell(row.substring(start, gap.start()), number, start + 1);
            start = gap.end();
            count++;
        }
        cell(row.substring(start), number, start + 1);
        checkColumns(count + 1, number);
        planeRows.set(planeRows.size() - 1, planeRows.getLast() + 1);
    }

    private void cell(String text, int line, int column) {
        if (text.isBlank()) {
            throw PastedNumbers.refusal(line, column, new Message("pasted.refused.gap"));
        }
        values.add(PastedNumbers.number(text, line, column));
    }

    private void checkColumns(int count, int line) {
        if (columns != 0 && columns != count) {
            throw PastedNumbers.refusal(line, 1, new Message("pasted.refused.ragged-row", count, columns));
        }
        columns = count;
    }

    private Tensor tensor(int lines) {
        int rows = planeRows.getFirst();
        for (int plane : planeRows) {
            if (plane != rows) {
                throw PastedNumbers.refusal(lines, 1, new Message("pasted.refused.ragged-plane", plane, rows));
            }
        }
        return PastedNumbers.tensor(
                planeRows.size() == 1 ? List.of(rows, columns) : List.of(planeRows.size(), rows, columns), values);
    }
}
