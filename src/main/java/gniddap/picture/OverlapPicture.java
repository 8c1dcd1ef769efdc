package gniddap.picture;

import gniddap.engine.Axis;
import gniddap.engine.Shape;
import gniddap.words.Numbers;
import gniddap.words.Words;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Draws an [Overlap]: the count of each cell, and beside it the sum of each phase. Of a volume the middle slice.
public final class OverlapPicture {
    private static final double WIDTH = 220;
    private static final double COUNTS_WIDTH = 114;
    private static final double SUMS_LEFT = 128;
    private static final double TALLEST = 110;
    private static final double LARGEST_CELL = 22;
    private static final double SMALLEST_NUMBERED = 11;
    private static final double SMALLEST_BOX = 4;
    private static final double LABEL_SIZE = 11;
    private static final double LABEL_HEIGHT = 20;

    private final Overlap overlap;
    private final Theme theme;
    private final Sketch sketch = new Sketch();
    private final int[] sizes;
    private final int[] strides;
    private final int slice;

    private OverlapPicture(Overlap overlap, Theme theme) {
        this.overlap = overlap;
        this.theme = theme;
        sizes = lastTwo(overlap.axes().stream().mapToInt(Axis::large).toArray());
        strides = lastTwo(overlap.axes().stream().mapToInt(Axis::stride).toArray());
        slice = overlap.axes().getFirst().large() / 2;
    }

    public static Picture of(Overlap overlap, Theme theme) {
        return new OverlapPicture(overlap, theme).draw();
    }

    private Picture draw() {
        boolean line = overlap.axes().size() == 1;
        Rect counts = grid(new Rect(0, 0, line ? WIDTH : COUNTS_WIDTH, TALLEST), sizes, LARGEST_CELL);
        cells(counts, sizes, flat -> overlap.count(at(flat, sizes)), this::ref);
        label(0, counts.bottom(), countsLabel());
        double top = line ? counts.bottom() + LABEL_HEIGHT + 8 : 0;
        double left = line ? 0 : SUMS_LEFT;
        Rect sums = grid(new Rect(left, top, WIDTH - left, TALLEST), strides, LARGEST_CELL * 1.3);
        cells(sums, strides, flat -> overlap.phaseSum(phase(flat)), _ -> null);
        label(left, sums.bottom(), Words.say("overlap.phases"));
        double height = Math.max(counts.bottom(), sums.bottom()) + LABEL_HEIGHT;
        int ground = theme.colour(Token.CARD);
        return new Picture(WIDTH, height, ground, sketch.marks(), countsLabel(), overlap.sentence());
    }

    private String countsLabel() {
        if (overlap.axes().size() == 3) {
            return Words.say("overlap.counts.slice", slice);
        }
        return overlap.transposed() ? Words.say("overlap.counts") : Words.say("overlap.uses");
    }

    private static Rect grid(Rect area, int[] size, double largest) {
        double cell = Math.min(largest, Math.min(area.width() / size[1], area.height() / size[0]));
        return new Rect(area.x(), area.y(), cell * size[1], cell * size[0]);
    }

    private void cells(Rect grid, int[] size, IntToDoubleFunction value, IntFunction<@Nullable Ref> ref) {
        double cell = grid.width() / size[1];
        double largest = 0;
        for (int flat = 0; flat < size[0] * size[1]; flat++) {
            largest = Math.max(largest, Math.abs(value.applyAsDouble(flat)));
        }
        if (cell < SMALLEST_BOX) {
            raster(grid, size, value, largest);
            return;
        }
        for (int flat = 0; flat < size[0] * size[1]; flat++) {
            int row = flat / size[1];
            int column = flat % size[1];
            Rect at = new Rect(grid.x() + column * cell, grid.y() + row * cell, cell, cell);
            cell(at, value.applyAsDouble(flat), largest, ref.apply(flat));
        }
    }

    private void cell(Rect at, double value, double largest, @Nullable Ref ref) {
        int fill = shade(value, largest);
        sketch.box(at.inset(at.width() * 0.03), Math.min(3, at.width() * 0.14), fill, Stroke.NONE, ref);
        if (at.width() >= SMALLEST_NUMBERED) {
            CellText.put(sketch, at, at.height() * 0.42, Numbers.print((float) value), false, Ink.textOn(fill), ref);
        }
    }

    private void raster(Rect grid, int[] size, IntToDoubleFunction value, double largest) {
        int[] argb = new int[size[0] * size[1]];
        Arrays.setAll(argb, flat -> shade(value.applyAsDouble(flat), largest));
        sketch.raster(grid, size[1], size[0], argb, null);
    }

    private int shade(double value, double largest) {
        return Shades.amount(theme, largest == 0 ? 0 : Math.abs(value) / largest);
    }

    private void label(double x, double below, String text) {
        sketch.label(x, below + LABEL_HEIGHT - 5, text, Face.TEXT, LABEL_SIZE, theme.colour(Token.TEXT_QUIET));
    }

    private Ref ref(int flat) {
        boolean output = overlap.transposed();
        Shape shape = output
                ? overlap.problem().outputShape()
                : overlap.problem().input().shape();
        int before = overlap.axes().size() == 3 ? slice * sizes[0] * sizes[1] : 0;
        return new Ref(output ? Part.OUTPUT : Part.INPUT, shape, before + flat);
    }

    private int[] at(int flat, int[] size) {
        return spatial(flat / size[1], flat % size[1], slice);
    }

    /// A cell of the grid of phases; along the depth of a volume the phase of its middle slice.
    private int[] phase(int flat) {
        Axis first = overlap.axes().getFirst();
        return spatial(flat / strides[1], flat % strides[1], Math.floorMod(slice + first.begin(), first.stride()));
    }

    private int[] spatial(int row, int column, int depth) {
        return switch (overlap.axes().size()) {
            case 1 -> new int[] {column};
            case 2 -> new int[] {row, column};
            default -> new int[] {depth, row, column};
        };
    }

    private static int[] lastTwo(int[] each) {
        return each.length == 1 ? new int[] {1, each[0]} : Arrays.copyOfRange(each, each.length - 2, each.length);
    }
}
