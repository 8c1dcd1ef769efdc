package gniddap.picture.matrix;

import gniddap.engine.Shape;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/// Rows on their way: of the input from its grid into the column, of the output from the column into its grid.
record Slides(Subject subject, MatrixRun run, RunningVectors running) {
    private static final double SMALLEST = 3;

    void draw(Sketch sketch, Grid inputGrid, Vector inputs, Vector outputs, Grid outputGrid) {
        Shape input = subject.layer().inputShape(1);
        slide(sketch, input, run::flattened, inputGrid, inputs, true, running::inputText);
        Shape output = subject.layer().outputShape(1);
        slide(sketch, output, run::reshaped, outputGrid, outputs, false, running::sumText);
    }

    private void slide(
            Sketch sketch,
            Shape shape,
            IntToDoubleFunction way,
            Grid grid,
            Vector column,
            boolean in,
            IntFunction<String> text) {
        int row = shape.size(shape.rank() - 1);
        if (Math.min(grid.cell(), column.cell()) < SMALLEST) {
            return;
        }
        for (int start = 0; start < shape.count(); start += row) {
            double share = way.applyAsDouble(start);
            if (share > 0 && share < 1) {
                for (int cell = start; cell < start + row; cell++) {
                    move(sketch, grid, column, cell, in ? share : 1 - share, in, text.apply(cell));
                }
            }
        }
    }

    private void move(Sketch sketch, Grid grid, Vector column, int cell, double share, boolean in, String text) {
        Rect entry = column.entry(cell);
        if (column.showsAll(entry) && grid.shows(cell, in ? running.focusInput() : running.focusOutput())) {
            Rect at = grid.at(cell).towards(entry, share).inset(1);
            int ground = subject.colour(in ? Token.INPUT_NOW : Token.OUTPUT_NOW);
            sketch.box(at, 2, ground, Stroke.solid(subject.colour(Token.CARD), 1), null);
            if (at.height() >= 8) {
                column.text(sketch, at, text, in ? running.inputRef(cell) : running.outputRef(cell));
            }
        }
    }
}
