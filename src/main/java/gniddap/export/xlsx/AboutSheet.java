package gniddap.export.xlsx;

import gniddap.engine.Axis;
import gniddap.engine.Operation;
import gniddap.engine.Problem;
import gniddap.store.LayerText;
import gniddap.words.Words;
import java.util.List;
import java.util.Map;

/// The first sheet: the layer, what is where, and whether the three ways agree.
final class AboutSheet {
    private static final int SHOWS = 1;
    private static final int NAME = 2;

    private final Problem problem;
    private final Sheet sheet = new Sheet(Words.say("xlsx.sheet.about"), Tint.NONE, 0, 0);
    private int row;

    AboutSheet(Problem problem) {
        this.problem = problem;
    }

    /// @param sheets the sheets after this one, each with the name of its numbers
    Sheet sheet(Map<Sheet, String> sheets, Workbook workbook, List<Area> ways) {
        line(problem.name(), Look.TITLE);
        line(call(), Look.PLAIN);
        List<Axis> axes = problem.layer().axes();
        for (int n = 0; n < axes.size(); n++) {
            line(size(axes.get(n), n + 1), Look.NOTE);
        }
        row++;
        line(Words.say("xlsx.about.change"), Look.PLAIN);
        sheet.text(row, 0, Words.say("xlsx.about.ways"), Look.PLAIN);
        sheet.put(row, NAME, new Cell.Formula(distance(ways), 0, Look.RESULT));
        row += 2;
        sheet.text(row, 0, Words.say("xlsx.label.sheet"), Look.NOTE);
        sheet.text(row, SHOWS, Words.say("xlsx.label.shows"), Look.NOTE);
        sheet.text(row++, NAME, Words.say("xlsx.label.name"), Look.NOTE);
        sheets.forEach((each, name) -> entry(each, name, workbook));
        sheet.width(0, 22);
        sheet.width(SHOWS, 100);
        sheet.width(NAME, 20);
        return sheet;
    }

    private void entry(Sheet each, String name, Workbook workbook) {
        sheet.link(row, 0, each.name(), new Area(each.name(), 0, 0, 1, 1));
        each.textAt(1, 0).ifPresent(sentence -> sheet.text(row, SHOWS, sentence, Look.PLAIN));
        sheet.text(row++, NAME, workbook.names().containsKey(name) ? name : "", Look.PLAIN);
    }

    private String call() {
        return LayerText.of(problem.layer(), problem.bias().isPresent())
                .orElseGet(() -> Words.say("xlsx.about.no-call"));
    }

    /// How far apart the three outputs are, to six decimals.
    private static String distance(List<Area> ways) {
        String first = ways.get(0).text();
        return "ROUND(SQRT(SUMXMY2(%s,%s)+SUMXMY2(%s,%s)),6)"
                .formatted(first, ways.get(1).text(), first, ways.get(2).text());
    }

    private static String size(Axis axis, int n) {
        return axis.operation() == Operation.TRANSPOSED
                ? Words.say(
                        "xlsx.about.size-transposed",
                        n,
                        axis.input(),
                        axis.stride(),
                        axis.dilation(),
                        axis.kernel(),
                        axis.window().begin(),
                        axis.window().end(),
                        axis.output())
                : Words.say(
                        "xlsx.about.size-convolution",
                        n,
                        axis.input(),
                        axis.begin(),
                        axis.end(),
                        axis.dilation(),
                        axis.kernel(),
                        axis.stride(),
                        axis.output());
    }

    private void line(String text, Look look) {
        sheet.text(row++, 0, text, look);
    }
}
