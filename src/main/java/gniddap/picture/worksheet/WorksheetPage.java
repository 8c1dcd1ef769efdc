package gniddap.picture.worksheet;

import gniddap.engine.Refusal;
import gniddap.picture.Picture;
import gniddap.picture.Sketch;
import java.util.List;

/// One layer on one page, its cells as large as the page lets them be.
final class WorksheetPage {
    static final double MARGIN = 42;
    private static final double LARGEST_CELL = 36;
    private static final double SMALLEST_CELL = 17;
    private static final double SMALLEST_ALONE = 14;
    private static final int WHITE = 0xFFFFFFFF;

    private final Exercise exercise;
    private final Paper paper;
    private final double cell;
    private final boolean stamps;

    private WorksheetPage(Exercise exercise, Paper paper, double cell, boolean stamps) {
        this.exercise = exercise;
        this.paper = paper;
        this.cell = cell;
        this.stamps = stamps;
    }

    /// With room for the stamps where there is any; refuses a layer that does not fit a page at all.
    static WorksheetPage of(Exercise exercise, Paper paper) {
        for (boolean stamps : List.of(true, false)) {
            double least = stamps ? SMALLEST_CELL : SMALLEST_ALONE;
            for (double cell = LARGEST_CELL; cell >= least; cell -= 0.5) {
                WorksheetPage page = new WorksheetPage(exercise, paper, cell, stamps);
                if (page.fits()) {
                    return page;
                }
            }
        }
        throw new Refusal("worksheet.refused.large");
    }

    private boolean fits() {
        PageWriter writer = writer(1, 1, false);
        return writer.write(stamps) <= paper.height() - MARGIN && writer.fitsAcross();
    }

    Picture picture(int number, int count, boolean answers) {
        PageWriter writer = writer(number, count, answers);
        writer.write(stamps);
        writer.foot(paper.height() - MARGIN / 2);
        Sketch sketch = writer.sketch();
        return new Picture(paper.width(), paper.height(), WHITE, sketch.marks(), writer.title(), writer.description());
    }

    private PageWriter writer(int number, int count, boolean answers) {
        return new PageWriter(exercise, paper.width() - 2 * MARGIN, cell, number, count, answers);
    }
}
