package gniddap.picture.matrix;

import gniddap.engine.ConvolutionMatrix;
import gniddap.engine.Shape;
import gniddap.picture.CellText;
import gniddap.picture.Ink;
import gniddap.picture.Mark;
import gniddap.picture.Names;
import gniddap.picture.Part;
import gniddap.picture.Rect;
import gniddap.picture.Ref;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import gniddap.trace.Grouping;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of the matrix: each weight in its colour, with its number or symbol where there is room, zeros grey.
///
/// The matrix is never stored: what is visible is asked of the taps, row by row.
final class Entries {
    static final double READABLE = 12;
    private static final double SMALLEST_BOX = 3;
    private static final int MOST_BOXES = 6_000;

    private final Subject subject;
    private final MatrixPlace place;
    private final Grouping byOutput;
    private final @Nullable Shape shape;
    private final int inputs;
    private final ConvolutionMatrix matrix;

    Entries(Subject subject, MatrixPlace place) {
        this.subject = subject;
        this.place = place;
        byOutput = Grouping.byOutput(subject.layer(), 1);
        inputs = subject.layer().inputShape(1).count();
        long outputs = subject.layer().outputShape(1).count();
        shape = outputs * inputs > Shape.LARGEST_COUNT ? null : Shape.of((int) outputs, inputs);
        matrix = ConvolutionMatrix.of(subject.layer());
    }

    /// The marks, which no moment changes.
    List<Mark> marks() {
        Sketch sketch = new Sketch();
        boolean boxes = place.cell() >= SMALLEST_BOX && visibleTaps() <= MOST_BOXES;
        if (place.turning()) {
            new TurningSheet(subject, place).draw(sketch);
        } else {
            ground(sketch, boxes);
        }
        if (boxes) {
            eachTap(1, tap -> entry(sketch, tap));
        } else {
            new EntryRaster(subject, place, this).draw(sketch);
        }
        return List.copyOf(sketch.marks());
    }

    /// Taps of the visible rows, at most.
    long visibleTaps() {
        long perRow = Math.ceilDiv(byOutput.total(), byOutput.groups());
        long inRow = Math.min(perRow, place.endColumn() - place.firstColumn());
        return inRow * (place.endRow() - place.firstRow());
    }

    /// Visits the taps of every `every`-th visible row.
    void eachTap(int every, Visit visit) {
        int first = place.firstColumn();
        int end = place.endColumn();
        for (int row = place.firstRow(); row < place.endRow(); row += every) {
            int count = byOutput.count(row);
            for (int n = 0; n < count; n++) {
                Tap tap = byOutput.tap(row, n);
                if (tap.input() >= first && tap.input() < end) {
                    visit.tap(tap);
                }
            }
        }
    }

    private void ground(Sketch sketch, boolean boxes) {
        sketch.box(place.at(), 2, subject.colour(Token.MATRIX_ZERO), Stroke.NONE, null);
        if (boxes && place.cell() >= READABLE) {
            for (int row = place.firstRow(); row < place.endRow(); row++) {
                for (int column = place.firstColumn(); column < place.endColumn(); column++) {
                    if (isZero(row, column)) {
                        zero(sketch, row, column);
                    }
                }
            }
        }
        if (boxes) {
            gaps(sketch);
        }
    }

    private void gaps(Sketch sketch) {
        Stroke gap = Stroke.solid(subject.colour(Token.CARD), Math.clamp(place.cell() * 0.1, 0.6, 2));
        Rect at = place.at();
        for (int row = place.firstRow() + 1; row < place.endRow(); row++) {
            Rect line = place.line(row, true);
            sketch.line(
                    line.x(), line.y(), edge(line, true).x(), edge(line, true).y(), gap);
        }
        for (int column = place.firstColumn() + 1; column < place.endColumn(); column++) {
            Rect line = place.line(column, false);
            sketch.line(
                    line.x(), line.y(), edge(line, false).x(), edge(line, false).y(), gap);
        }
        sketch.outline(at, 2, subject.colour(Token.CARD_EDGE), 0.8);
    }

    /// The end of the edge between a line of entries and the one before.
    private Rect edge(Rect line, boolean row) {
        return row != place.mirrored()
                ? new Rect(line.right(), line.y(), 0, 0)
                : new Rect(line.x(), line.bottom(), 0, 0);
    }

    private boolean isZero(int output, int input) {
        return (subject.transposed() ? matrix.weightAt(input, output) : matrix.weightAt(output, input)) < 0;
    }

    private void zero(Sketch sketch, int row, int column) {
        Rect cell = place.entry(row, column);
        Rect shown = cell.cut(place.at());
        int fill = subject.colour(Token.MATRIX_ZERO);
        sketch.box(shown, 0, fill, Stroke.NONE, ref(row, column));
        if (place.showsAll(cell)) {
            CellText.put(sketch, cell, "0", false, subject.colour(Token.TEXT_QUIET), ref(row, column));
        }
    }

    private void entry(Sketch sketch, Tap tap) {
        Rect cell = place.entry(tap.output(), tap.input());
        if (!place.shows(cell)) {
            return;
        }
        int fill = subject.colours().at(tap.weight());
        Ref ref = ref(tap);
        Rect inner = cell.inset(Math.min(1, cell.width() * 0.05)).cut(place.at());
        sketch.box(inner, Math.min(3, cell.width() * 0.1), fill, Stroke.NONE, ref);
        if (cell.width() >= READABLE && place.showsAll(cell) && !place.turning()) {
            CellText.put(sketch, cell, text(tap.weight()), false, Ink.textOn(fill), ref);
        }
    }

    /// What an entry is; nothing where there are more than can be counted.
    private @Nullable Ref ref(int output, int input) {
        return shape == null ? null : new Ref(Part.MATRIX_ENTRY, shape, output * inputs + input);
    }

    /// A weight of a matrix too large to name its entries still is that weight.
    private Ref ref(Tap tap) {
        Ref entry = ref(tap.output(), tap.input());
        return entry == null ? new Ref(Part.WEIGHT, subject.problem().weight().shape(), tap.weight()) : entry;
    }

    private String text(int weight) {
        return subject.symbols()
                ? Names.weight(subject.layer(), weight)
                : Numbers.print(subject.problem().weight().at(weight));
    }

    interface Visit {
        void tap(Tap tap);
    }
}
