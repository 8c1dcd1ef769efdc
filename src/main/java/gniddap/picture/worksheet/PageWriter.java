package gniddap.picture.worksheet;

import gniddap.picture.Face;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.TextBlock;
import gniddap.picture.TextWidths;
import gniddap.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes one page from the top down.
final class PageWriter {
    private static final int BLACK = 0xFF000000;
    private static final int QUIET = 0xFF444444;
    private static final double TITLE = 17;
    private static final double HEADING = 11.5;
    private static final double BODY = 9.5;
    private static final double FOOT = 7.5;
    private static final double LINE = 0.6;

    private final Exercise exercise;
    private final ExerciseWords words;
    private final double width;
    private final double cell;
    private final int number;
    private final int count;
    private final boolean answers;
    private final Sketch sketch = new Sketch();
    private final List<String> said = new ArrayList<>();
    private boolean fitsAcross = true;
    private double y = WorksheetPage.MARGIN;

    PageWriter(Exercise exercise, double width, double cell, int number, int count, boolean answers) {
        this.exercise = exercise;
        words = new ExerciseWords(exercise.problem());
        this.width = width;
        this.cell = cell;
        this.number = number;
        this.count = count;
        this.answers = answers;
    }

    Sketch sketch() {
        return sketch;
    }

    boolean fitsAcross() {
        return fitsAcross;
    }

    String title() {
        return answers ? Words.say("worksheet.title.answers") : Words.say("worksheet.title");
    }

    /// All that is written beside the grids, for those who cannot see the page.
    String description() {
        return String.join(" ", said);
    }

    /// Returns where the page ends.
    double write(boolean stamps) {
        head();
        text(words.layer(), Face.TEXT_SEMIBOLD, BODY + 0.5, BLACK);
        grids(exercise.given());
        heading(Words.say("worksheet.distributing"));
        text(words.distributing(stamps), Face.TEXT, BODY, BLACK);
        if (stamps) {
            grids(exercise.stamps());
        }
        grids(exercise.complete());
        heading(Words.say("worksheet.collecting"));
        text(words.collecting(), Face.TEXT, BODY, BLACK);
        grids(join(exercise.bordered(), join(exercise.turned(), exercise.output())));
        return y;
    }

    void foot(double baseline) {
        String name = exercise.problem().name();
        sketch.label(WorksheetPage.MARGIN, baseline, name, Face.TEXT, FOOT, QUIET);
        String made = Words.say("worksheet.made");
        double from = WorksheetPage.MARGIN + width - TextWidths.width(Face.TEXT, made, FOOT);
        sketch.label(from, baseline, made, Face.TEXT, FOOT, QUIET);
    }

    private void head() {
        double left = WorksheetPage.MARGIN;
        y += TITLE;
        sketch.label(left, y, title(), Face.TEXT_BOLD, TITLE, BLACK);
        said.add(title() + ".");
        if (count > 1) {
            String place = Words.say("worksheet.place", number, count);
            double from = left + width - TextWidths.width(Face.TEXT, place, BODY);
            sketch.label(from, y, place, Face.TEXT, BODY, BLACK);
        }
        y += 24;
        if (!answers) {
            line(left, Words.say("worksheet.name"), width * 0.62);
            line(left + width * 0.66, Words.say("worksheet.date"), width * 0.34);
        }
        y += 11;
    }

    /// A word and a line to write on.
    private void line(double x, String word, double length) {
        sketch.label(x, y, word, Face.TEXT, BODY, BLACK);
        double from = x + TextWidths.width(Face.TEXT, word, BODY) + 5;
        sketch.line(from, y + 1.5, x + length, y + 1.5, Stroke.solid(BLACK, LINE));
    }

    private void heading(String text) {
        y += 9;
        text(text, Face.TEXT_BOLD, HEADING, BLACK);
    }

    private void text(String text, Face face, double size, int colour) {
        said.add(text);
        double next = TextBlock.write(sketch, WorksheetPage.MARGIN, y + size + 3, width, text, face, size, colour);
        y = next - size - 3 + 4;
    }

    private void grids(List<PaperGrid> grids) {
        PaperFlow flow = new PaperFlow(grids, width, cell);
        fitsAcross &= flow.fitsAcross();
        y += 5;
        y += flow.draw(sketch, WorksheetPage.MARGIN, y, answers) + 4;
    }

    private static List<PaperGrid> join(List<PaperGrid> first, List<PaperGrid> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
