package gniddap.picture;

import gniddap.engine.Layer;
import gniddap.engine.Operation;
import gniddap.engine.Problem;

/// A layer at a glance, without a number: its input, its kernel and its output, the window on the complete output
/// dashed, and the cells that one value reaches in the colours of the weights.
///
/// The last two axes are drawn, and the first channels.
public final class Thumbnail {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 44;
    private static final double GAP = 10;
    private static final double LARGEST_CELL = 8;
    private static final double BETWEEN_PLANES = 0.6;
    private static final double BETWEEN_CELLS = 0.35;
    private static final double CUT_SHARE = 0.35;
    private static final int MOST_CHANNELS = 3;

    private final Problem problem;
    private final Layer layer;
    private final Theme theme;
    private final WeightColours colours;
    private final ThumbnailAxis rows;
    private final ThumbnailAxis columns;
    private final Sketch sketch = new Sketch();
    private final double cell;

    private Thumbnail(Problem problem, Theme theme) {
        this.problem = problem;
        this.theme = theme;
        layer = problem.layer();
        colours = WeightColours.of(layer);
        rows = ThumbnailAxis.rows(layer);
        columns = ThumbnailAxis.columns(layer);
        cell = Math.min(LARGEST_CELL, Math.min((WIDTH - 2 * GAP) / across(), (HEIGHT - 2) / down()));
    }

    public static Picture of(Problem problem, Theme theme) {
        return new Thumbnail(problem, theme).draw();
    }

    private Picture draw() {
        double x = (WIDTH - 2 * GAP - across() * cell) / 2;
        double kernels = x + sideColumns(transposed()) * cell + GAP;
        double output = kernels + kernelColumns() * cell + GAP;
        side(x, transposed(), shown(layer.inChannels()));
        chevron(kernels - GAP / 2);
        kernels(kernels);
        chevron(output - GAP / 2);
        side(output, !transposed(), shown(layer.outChannels()));
        return new Picture(WIDTH, HEIGHT, 0, sketch.marks(), problem.name(), problem.name());
    }

    private double across() {
        return columns.axis().small() + kernelColumns() + columns.large();
    }

    private double kernelColumns() {
        return span(shown(layer.outChannels()), columns.axis().kernel());
    }

    private double down() {
        int inputs = shown(layer.inChannels());
        double input = span(inputs, sideRows(transposed()));
        double output = span(shown(layer.outChannels()), sideRows(!transposed()));
        return Math.max(Math.max(input, output), span(inputs, rows.axis().kernel()));
    }

    private int sideRows(boolean small) {
        return small ? rows.axis().small() : rows.large();
    }

    private int sideColumns(boolean small) {
        return small ? columns.axis().small() : columns.large();
    }

    /// Cells that planes take, one beside the other.
    private static double span(int planes, int cells) {
        return planes * cells + (planes - 1) * BETWEEN_PLANES;
    }

    private void side(double x, boolean small, int channels) {
        for (int channel = 0; channel < channels; channel++) {
            Rect corner = plane(x, channel, channels, sideRows(small));
            if (small) {
                small(corner, channel);
            } else {
                large(corner, channel);
            }
        }
    }

    private void small(Rect corner, int channel) {
        for (int row = 0; row < rows.axis().small(); row++) {
            for (int column = 0; column < columns.axis().small(); column++) {
                boolean lit = channel == 0 && row == rows.middle() && column == columns.middle();
                fill(at(corner, row, column), lit ? now() : transposed() ? input() : output());
            }
        }
    }

    private void large(Rect corner, int channel) {
        boolean reached = channel < layer.largeChannels() / layer.groups();
        for (int row = 0; row < rows.large(); row++) {
            for (int column = 0; column < columns.large(); column++) {
                largeCell(at(corner, row, column), row, column, reached);
            }
        }
        Rect window = new Rect(
                corner.x() + columns.windowStart() * cell,
                corner.y() + rows.windowStart() * cell,
                columns.axis().large() * cell,
                rows.axis().large() * cell);
        int line = theme.colour(transposed() ? Token.OUTPUT_LINE : Token.INPUT_LINE);
        sketch.box(window, 1, 0, new Stroke(line, 1, transposed() ? 2 : 0), null);
    }

    private void largeCell(Rect place, int row, int column, boolean reached) {
        boolean kept = rows.keeps(row) && columns.keeps(column);
        int down = rows.weight(row);
        int right = columns.weight(column);
        if (reached && down >= 0 && right >= 0) {
            int colour = weight(down, right);
            fill(place, kept ? colour : Ink.mix(theme.colour(Token.CARD), colour, CUT_SHARE));
        } else if (kept) {
            fill(place, transposed() ? output() : input());
        } else {
            sketch.box(place.inset(0.5), 0.5, 0, Stroke.solid(theme.colour(Token.DASH_LINE), 0.5), null);
        }
    }

    private void kernels(double x) {
        int inputs = shown(layer.inChannels());
        for (int in = 0; in < inputs; in++) {
            for (int out = 0; out < shown(layer.outChannels()); out++) {
                if (in / layer.inPerGroup() == out / layer.outPerGroup()) {
                    double right = out * (columns.axis().kernel() + BETWEEN_PLANES) * cell;
                    kernel(plane(x + right, in, inputs, rows.axis().kernel()));
                }
            }
        }
    }

    private void kernel(Rect corner) {
        for (int row = 0; row < rows.axis().kernel(); row++) {
            for (int column = 0; column < columns.axis().kernel(); column++) {
                fill(at(corner, row, column), weight(row, column));
            }
        }
    }

    private void chevron(double x) {
        Stroke stroke = Stroke.solid(theme.colour(Token.TEXT_QUIET), 1);
        sketch.line(x - 1.2, HEIGHT / 2 - 2.4, x + 1.2, HEIGHT / 2, stroke);
        sketch.line(x + 1.2, HEIGHT / 2, x - 1.2, HEIGHT / 2 + 2.4, stroke);
    }

    /// The first cell of one of several planes, which stand one below the other in the middle of the height.
    private Rect plane(double x, int plane, int planes, int planeRows) {
        double top = (HEIGHT - span(planes, planeRows) * cell) / 2;
        return new Rect(x, top + plane * (planeRows + BETWEEN_PLANES) * cell, cell, cell);
    }

    private Rect at(Rect corner, int row, int column) {
        return corner.moved(column * cell, row * cell);
    }

    private void fill(Rect place, int colour) {
        sketch.box(place.inset(BETWEEN_CELLS), 0.5, colour, Stroke.NONE, null);
    }

    private int weight(int row, int column) {
        return colours.at(row * columns.axis().kernel() + column);
    }

    private int input() {
        return theme.colour(Token.INPUT_READ);
    }

    private int output() {
        return theme.colour(Token.OUTPUT_HIGH);
    }

    /// The colour of the cell whose products are shown.
    private int now() {
        return theme.colour(transposed() ? Token.INPUT_LINE : Token.OUTPUT_LINE);
    }

    private boolean transposed() {
        return layer.operation() == Operation.TRANSPOSED;
    }

    private static int shown(int channels) {
        return Math.min(channels, MOST_CHANNELS);
    }
}
