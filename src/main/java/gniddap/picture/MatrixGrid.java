package gniddap.picture;

import gniddap.engine.Layer;
import gniddap.engine.Shape;
import gniddap.trace.Grouping;
import gniddap.trace.Tap;
import gniddap.words.Numbers;
import java.util.Arrays;
import java.util.List;

/// A convolution matrix or its transpose as coloured cells: each weight keeps its colour, zeros stay grey.
///
/// Cells too small to be told apart are drawn as one raster, in which a point shows a weight that stands there.
final class MatrixGrid {
    private static final double SMALLEST_CELL = 3;
    private static final double READABLE = 15;
    private static final int MOST_BOXES = 6_000;
    private static final long MOST_TAPS = 1_000_000;

    private final Subject subject;
    private final Grouping grouping;
    private final boolean outputsDown;
    private final int outputs;
    private final int inputs;
    private final Rect at;
    private final List<Mark> marks;

    /// @param outputsDown whether a row stands for an output cell; otherwise for an input value
    MatrixGrid(Subject subject, Rect area, double largestCell, boolean outputsDown) {
        this.subject = subject;
        this.outputsDown = outputsDown;
        Layer layer = subject.layer();
        grouping = Grouping.byInput(layer, 1);
        inputs = layer.inputShape(1).count();
        outputs = layer.outputShape(1).count();
        double cell = Math.min(largestCell, Math.min(area.width() / columns(), area.height() / rows()));
        at = new Rect(area.x(), area.y(), cell * columns(), cell * rows());
        marks = cell < SMALLEST_CELL || grouping.total() > MOST_BOXES ? raster() : boxes();
    }

    int rows() {
        return outputsDown ? outputs : inputs;
    }

    int columns() {
        return outputsDown ? inputs : outputs;
    }

    Rect at() {
        return at;
    }

    void draw(Sketch sketch) {
        sketch.add(marks);
    }

    /// The column of distributing: all that one input value takes part in.
    void lightInput(Sketch sketch, int input) {
        light(sketch, input, !outputsDown, subject.colour(Token.INPUT_LINE));
    }

    /// The row of collecting: all that reaches one output cell.
    void lightOutput(Sketch sketch, int output) {
        light(sketch, output, outputsDown, subject.colour(Token.OUTPUT_LINE));
    }

    private void light(Sketch sketch, int index, boolean row, int colour) {
        double cellWidth = at.width() / columns();
        double cellHeight = at.height() / rows();
        Rect line = row
                ? new Rect(at.x() - 2, at.y() + index * cellHeight - 1.5, at.width() + 4, cellHeight + 3)
                : new Rect(at.x() + index * cellWidth - 1.5, at.y() - 2, cellWidth + 3, at.height() + 4);
        sketch.outline(line, 2.5, colour, 1.8);
    }

    private List<Mark> boxes() {
        Sketch sketch = new Sketch();
        double cell = at.width() / columns();
        sketch.box(at, 2, subject.colour(Token.MATRIX_ZERO), Stroke.NONE, null);
        Stroke gap = Stroke.solid(subject.colour(Token.CARD), Math.max(0.6, cell * 0.1));
        for (int column = 1; column < columns(); column++) {
            sketch.line(at.x() + column * cell, at.y(), at.x() + column * cell, at.bottom(), gap);
        }
        for (int row = 1; row < rows(); row++) {
            sketch.line(at.x(), at.y() + row * cell, at.right(), at.y() + row * cell, gap);
        }
        for (int input = 0; input < inputs; input++) {
            for (int n = 0; n < grouping.count(input); n++) {
                entry(sketch, grouping.tap(input, n), cell);
            }
        }
        return List.copyOf(sketch.marks());
    }

    private void entry(Sketch sketch, Tap tap, double cell) {
        if (tap.output() >= 0 && tap.input() >= 0) {
            int row = outputsDown ? tap.output() : tap.input();
            int column = outputsDown ? tap.input() : tap.output();
            Rect place = new Rect(at.x() + column * cell, at.y() + row * cell, cell, cell).inset(cell * 0.05);
            Ref ref = new Ref(Part.MATRIX_ENTRY, Shape.of(outputs, inputs), tap.output() * inputs + tap.input());
            int fill = subject.colours().at(tap.weight());
            sketch.box(place, cell * 0.1, fill, Stroke.NONE, ref);
            if (cell >= READABLE) {
                CellText.put(sketch, place, text(tap.weight()), false, Ink.textOn(fill), ref);
            }
        }
    }

    private String text(int weight) {
        return subject.symbols()
                ? Names.weight(subject.layer(), weight)
                : Numbers.print(subject.problem().weight().at(weight));
    }

    private List<Mark> raster() {
        int across = Math.min(columns(), (int) Math.ceil(at.width() * 2));
        int down = Math.min(rows(), (int) Math.ceil(at.height() * 2));
        int[] argb = new int[across * down];
        Arrays.fill(argb, subject.colour(Token.MATRIX_ZERO));
        int every = (int) Math.max(1, grouping.total() / MOST_TAPS);
        for (int input = 0; input < inputs; input += every) {
            for (int n = 0; n < grouping.count(input); n++) {
                Tap tap = grouping.tap(input, n);
                if (tap.output() >= 0 && tap.input() >= 0) {
                    long row = outputsDown ? tap.output() : tap.input();
                    long column = outputsDown ? tap.input() : tap.output();
                    int point = (int) (row * down / rows()) * across + (int) (column * across / columns());
                    argb[point] = subject.colours().at(tap.weight());
                }
            }
        }
        Sketch sketch = new Sketch();
        sketch.raster(at, across, down, argb, null);
        return List.copyOf(sketch.marks());
    }
}
