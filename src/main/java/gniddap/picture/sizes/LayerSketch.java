package gniddap.picture.sizes;

import gniddap.engine.Axis;
import gniddap.picture.Rect;
import gniddap.picture.Sketch;
import gniddap.picture.Stroke;
import gniddap.picture.Subject;
import gniddap.picture.Token;
import java.util.List;
import java.util.function.Function;

/// A layer as two grids with an arrow from what it reads to what it makes; of a volume one slice.
record LayerSketch(SketchGrid from, SketchGrid to) {
    private static final double ARROW = 34;
    private static final double LARGEST_CELL = 20;

    static LayerSketch original(List<Axis> axes) {
        return reading(axes, axes, AxisCells::padded);
    }

    static LayerSketch direct(List<Axis> axes, List<Axis> transposed) {
        return reading(axes, transposed, AxisCells::inserted);
    }

    static LayerSketch transposed(List<Axis> axes) {
        SketchGrid from = grid(axes, true, axis -> AxisCells.plain(axis.input()), false);
        return new LayerSketch(from, grid(axes, false, AxisCells::windowed, true));
    }

    private static LayerSketch reading(List<Axis> axes, List<Axis> read, Function<Axis, AxisCells> cells) {
        SketchGrid from = grid(read, true, cells, true);
        return new LayerSketch(from, grid(axes, false, axis -> AxisCells.plain(axis.output()), false));
    }

    private static SketchGrid grid(List<Axis> axes, boolean input, Function<Axis, AxisCells> cells, boolean kernel) {
        Axis last = axes.getLast();
        Axis before = axes.get(Math.max(0, axes.size() - 2));
        boolean line = axes.size() == 1;
        AxisCells rows = line ? AxisCells.plain(1) : cells.apply(before);
        int rowExtent = line ? 1 : before.extent();
        return new SketchGrid(rows, cells.apply(last), input, kernel ? rowExtent : 0, kernel ? last.extent() : 0);
    }

    /// The largest cell at which both grids fit.
    double cell(double width, double height) {
        double across =
                (width - ARROW) / (from.columns().length() + to.columns().length());
        double down = height / Math.max(rows(from), rows(to));
        return Math.min(LARGEST_CELL, Math.min(across, down));
    }

    /// Draws both in the middle of a place.
    void draw(Sketch sketch, Subject subject, Rect place, double cell) {
        double width = (from.columns().length() + to.columns().length()) * cell + ARROW;
        double height = Math.max(rows(from), rows(to)) * cell;
        Rect at = place.moved((place.width() - width) / 2, (place.height() - height) / 2);
        double tallest = Math.max(rows(from), rows(to)) * cell;
        from.draw(sketch, subject, at.x(), at.y() + (tallest - rows(from) * cell) / 2, cell);
        double arrow = at.x() + from.columns().length() * cell;
        arrow(sketch, subject, arrow + 8, arrow + ARROW - 8, at.y() + tallest / 2);
        to.draw(sketch, subject, arrow + ARROW, at.y() + (tallest - rows(to) * cell) / 2, cell);
    }

    private static void arrow(Sketch sketch, Subject subject, double from, double to, double y) {
        Stroke stroke = Stroke.solid(subject.colour(Token.TEXT_QUIET), 1.3);
        sketch.line(from, y, to, y, stroke);
        sketch.line(to - 4, y - 3.5, to, y, stroke);
        sketch.line(to - 4, y + 3.5, to, y, stroke);
    }

    private static int rows(SketchGrid grid) {
        return Math.max(1, grid.rows().length());
    }
}
