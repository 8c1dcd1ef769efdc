package gniddap.picture;

import gniddap.words.Words;
import java.util.function.IntUnaryOperator;

/// Where the cells of a tensor stand: its planes side by side, or one at a time where all would be too small to read.
public final class PlaneGrid {
    private static final double GAP = 0.4;
    private static final double SMALLEST_OF_MANY = 15;
    private static final double SMALLEST_BOX = 5;

    private final PlaneSizes sizes;
    private final Rect area;
    private final int across;
    private final int down;
    private final double cell;
    private final boolean oneAtATime;

    private PlaneGrid(PlaneSizes sizes, Rect area, int across, int down, double cell, boolean oneAtATime) {
        this.sizes = sizes;
        this.area = area;
        this.across = across;
        this.down = down;
        this.cell = cell;
        this.oneAtATime = oneAtATime;
    }

    /// The planes as large as the area lets them be, cells no larger than `largestCell`.
    public static PlaneGrid fit(Rect area, PlaneSizes sizes, double largestCell) {
        int best = across(area, sizes);
        PlaneGrid all = arranged(area, sizes, best, largestCell, false);
        if (all.cell >= SMALLEST_OF_MANY || sizes.planes() == 1) {
            return all;
        }
        return new PlaneGrid(sizes, area, 1, 1, Math.min(largestCell, cell(area, sizes, 1, 1)), true);
    }

    private static PlaneGrid arranged(Rect area, PlaneSizes sizes, int across, double largestCell, boolean one) {
        int down = Math.ceilDiv(sizes.planes(), across);
        return new PlaneGrid(sizes, area, across, down, Math.min(largestCell, cell(area, sizes, across, down)), one);
    }

    private static int across(Rect area, PlaneSizes sizes) {
        if (sizes.slices() > 1 || sizes.rows() == 1) {
            return sizes.slices();
        }
        int best = 1;
        for (int across = 2; across <= sizes.planes(); across++) {
            if (cellOf(area, sizes, across) > cellOf(area, sizes, best)) {
                best = across;
            }
        }
        return best;
    }

    private static double cellOf(Rect area, PlaneSizes sizes, int across) {
        return cell(area, sizes, across, Math.ceilDiv(sizes.planes(), across));
    }

    private static double cell(Rect area, PlaneSizes sizes, int across, int down) {
        double columns = across * sizes.columns() + (across - 1) * GAP;
        double rows = down * sizes.rows() + (down - 1) * GAP;
        return Math.min(area.width() / columns, area.height() / rows);
    }

    /// The same planes from another corner.
    public PlaneGrid at(double x, double y) {
        return new PlaneGrid(sizes, new Rect(x, y, area.width(), area.height()), across, down, cell, oneAtATime);
    }

    public double cell() {
        return cell;
    }

    public double width() {
        return (across * sizes.columns() + (across - 1) * GAP) * cell;
    }

    public double height() {
        return (down * sizes.rows() + (down - 1) * GAP) * cell;
    }

    public Rect bounds() {
        return new Rect(area.x(), area.y(), width(), height());
    }

    /// Whether only the plane in focus is drawn.
    public boolean oneAtATime() {
        return oneAtATime;
    }

    public PlaneSizes sizes() {
        return sizes;
    }

    /// A label that also says which plane is drawn, where it is only one of several.
    public String label(String text, int plane) {
        if (!oneAtATime) {
            return text;
        }
        int channel = plane / sizes.slices();
        int slice = plane % sizes.slices();
        if (sizes.slices() == 1) {
            return Words.say("panel.plane.channel", text, channel, sizes.channels());
        }
        return sizes.channels() == 1
                ? Words.say("panel.plane.slice", text, slice, sizes.slices())
                : Words.say("panel.plane.both", text, channel, sizes.channels(), slice, sizes.slices());
    }

    /// The first cell to draw, given the plane in focus.
    public int firstCell(int focusPlane) {
        return oneAtATime ? focusPlane * sizes.cellsPerPlane() : 0;
    }

    /// Whether cells are too small for anything but a colour.
    public boolean tiny() {
        return cell < SMALLEST_BOX && (oneAtATime || sizes.planes() == 1);
    }

    /// The cells from `first` on as one raster of colours.
    public void raster(Sketch sketch, int first, IntUnaryOperator colour) {
        int[] argb = new int[sizes.cellsPerPlane()];
        for (int n = 0; n < argb.length; n++) {
            argb[n] = colour.applyAsInt(first + n);
        }
        sketch.raster(plane(0), sizes.columns(), sizes.rows(), argb, null);
    }

    /// How many cells are drawn.
    public int shownCells() {
        return oneAtATime ? sizes.cellsPerPlane() : sizes.planes() * sizes.cellsPerPlane();
    }

    /// The cell in a row and column of a plane; rows and columns beyond the plane continue its grid.
    public Rect cell(int plane, double row, double column) {
        Rect corner = plane(plane);
        return new Rect(corner.x() + column * cell, corner.y() + row * cell, cell, cell);
    }

    /// The cell of an index within one image.
    public Rect cell(int flat) {
        int within = flat % sizes.cellsPerPlane();
        int row = within / sizes.columns();
        return cell(flat / sizes.cellsPerPlane(), row, within - row * sizes.columns());
    }

    public Rect plane(int plane) {
        int place = oneAtATime ? 0 : plane;
        int below = place / across;
        double stepX = (sizes.columns() + GAP) * cell;
        double stepY = (sizes.rows() + GAP) * cell;
        return new Rect(
                area.x() + place % across * stepX,
                area.y() + below * stepY,
                sizes.columns() * cell,
                sizes.rows() * cell);
    }
}
